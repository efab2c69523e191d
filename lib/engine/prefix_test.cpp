// A file may break off anywhere: every beginning of every file of testdata is linted and rendered.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include <peerlint/peerlint.hpp>

namespace prefix_test {

namespace {

using namespace peerlint;
namespace files = std::filesystem;

std::string bytes_of(const files::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<files::path> test_files() {
  std::vector<files::path> found;
  for (const auto& entry : files::recursive_directory_iterator(PEERLINT_SOURCE_DIR "/testdata"))
    if (entry.is_regular_file()) found.push_back(entry.path());
  std::sort(found.begin(), found.end());
  return found;
}

// The sanitizers make it some twenty times slower; the run without them looks at every byte.
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define PEERLINT_SANITIZED
#endif
#endif
#ifdef PEERLINT_SANITIZED
constexpr std::size_t stride = 11;
#else
constexpr std::size_t stride = 1;
#endif

// Every byte to 4 KB; behind that the line ends, and 200 other places, the same ones every time.
std::set<std::size_t> cuts_of(std::string_view bytes) {
  constexpr std::size_t every_byte = 4096;
  constexpr int random_cuts = 200;
  std::set<std::size_t> cuts;
  for (std::size_t i = 0; i <= std::min(bytes.size(), every_byte); i += stride) cuts.insert(i);
  if (bytes.size() <= every_byte) return cuts;
  for (auto feed = bytes.find('\n', every_byte); feed != bytes.npos;
       feed = bytes.find('\n', feed + 1))
    cuts.insert(feed + 1);
  std::uint64_t random = 1;
  for (int i = 0; i < random_cuts; ++i) {
    random = random * 6364136223846793005U + 1442695040888963407U;
    cuts.insert(every_byte + (random >> 33U) % (bytes.size() - every_byte));
  }
  return cuts;
}

// What is wrong with how the text is linted; "" when nothing is.
std::string fault_of(std::string name, std::string bytes) {
  options everything;
  everything.min_confidence = confidence::low;
  workspace linted(everything);
  linted.add(std::move(name), std::move(bytes));
  const auto result = linted.check();
  for (const auto& each : result.problems)
    if (each.what == problem::kind::internal) return each.message;
  for (const auto& each : result.findings)
    if (each.primary.where.line == 0) return each.code + " has no place";
  if (render_full(result, linted).empty()) return "nothing is rendered";
  if (!nlohmann::json::accept(render_json(result, linted))) return "the JSON is none";
  return {};
}

}  // namespace

TEST_CASE("engine: a file that breaks off anywhere is linted and rendered") {
  for (const auto& path : test_files()) {
    CAPTURE(path.string());
    const auto bytes = bytes_of(path);
    for (const auto cut : cuts_of(bytes))
      if (const auto fault = fault_of(path.filename().string(), bytes.substr(0, cut));
          !fault.empty())
        FAIL_CHECK("the first ", cut, " bytes: ", fault);
  }
}

}  // namespace prefix_test
