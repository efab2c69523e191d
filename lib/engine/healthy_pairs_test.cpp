#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include <doctest/doctest.h>

#include <peerlint/peerlint.hpp>

namespace healthy_pairs_test {

using namespace peerlint;
namespace fs = std::filesystem;

namespace {

std::string bytes_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// A key for everyone is a choice of the hub, and earns its warning.
bool is_of_a_choice(const finding& one) { return one.code == "KEY003" || one.code == "IK2014"; }

bool is_fine(outcome value) { return value == outcome::up || value == outcome::responder_only; }

}  // namespace

TEST_CASE("pairs: a healthy one of each kind is up, and nothing is said against it") {
  std::set<std::string> kinds;
  for (const auto& folder : fs::directory_iterator(PEERLINT_SOURCE_DIR "/testdata/pairs/healthy")) {
    CAPTURE(folder.path().filename().string());
    workspace both;
    for (const auto& file : fs::directory_iterator(folder))
      both.add(file.path().filename().string(), bytes_of(file));
    const auto tunnels = both.tunnels();
    REQUIRE(tunnels.size() == 1);
    const auto& one = tunnels.front();
    kinds.insert(std::string(to_text(one.a_to_b.initiator.kind)));
    CHECK(is_fine(one.a_to_b.result.outcome));
    CHECK(is_fine(one.b_to_a.result.outcome));
    CHECK((one.a_to_b.result.outcome == outcome::up || one.b_to_a.result.outcome == outcome::up));
    for (const auto& each : both.check().findings) {
      CAPTURE(each.code + ' ' + each.primary.where.file);
      CHECK((each.level == level::note || is_of_a_choice(each)));
    }
  }
  CHECK(kinds.size() >= 5);
}

}  // namespace healthy_pairs_test
