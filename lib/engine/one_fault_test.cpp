// One fault, one finding: what one line does wrong is said once, by the rule that knows most of it.
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include <doctest/doctest.h>

#include <peerlint/workspace.hpp>

namespace one_fault_test {

using namespace peerlint;
namespace files = std::filesystem;

namespace {

std::string contents(const files::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// Two faults of one word: it is weak, and the other end has another; probes come often, and more
// often than they end.
const std::set<std::set<std::string>> two_faults{{"ALG005", "P1M001"}, {"SLA005", "SLA011"}};

// The files of a network are linted together, as people do.
workspace read(const files::path& network) {
  workspace w;
  std::set<files::path> sorted;
  for (const auto& entry : files::recursive_directory_iterator(network))
    if (entry.is_regular_file()) sorted.insert(entry.path());
  for (const auto& each : sorted) w.add(each.filename().string(), contents(each));
  return w;
}

}  // namespace

TEST_CASE("engine: no place of the golden files has two codes") {
  const files::path root = PEERLINT_SOURCE_DIR "/testdata";
  for (const char* network : {"pairs/quickstart", "devices", "failover", "captures"}) {
    const auto result = read(root / network).check();
    using where = std::tuple<std::string, std::uint32_t, std::uint32_t, std::uint32_t>;
    std::map<where, std::set<std::string>> codes;
    for (const auto& each : result.findings) {
      if (each.level == level::note) continue;
      const auto& at = each.primary.where;
      codes[{at.file, at.line, at.column, at.end_column}].insert(each.code);
    }
    for (const auto& [place, found] : codes) {
      const auto& at = place;
      std::string all;
      for (const auto& code : found) all += code + " ";
      CHECK_MESSAGE((found.size() == 1 || two_faults.contains(found)), std::get<0>(at), ":",
                    std::get<1>(at), ": ", all);
    }
  }
}

}  // namespace one_fault_test
