// The worked examples of failover: of E1 to E6, which are right, nothing but what is worth a note;
// of B1, B2 and B5 what is wrong with them.
#include <array>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include <doctest/doctest.h>

#include <peerlint/workspace.hpp>

namespace worked_failover_test {

using namespace peerlint;

namespace {

// What the text alone shows of probes, objects, routes and route maps.
const std::set<std::string> families{"SLA", "TRK", "RTE", "PBR"};

struct example {
  const char* file;
  const char* findings;  ///< sorted by code, each with the first letter of its level
};

constexpr std::array examples{
    example{"e1", "TRK029 n "},
    example{"e2", ""},
    example{"e3", "TRK029 n "},
    example{"e4", "TRK029 n "},
    example{"e5", "TRK029 n "},
    example{"e6", "SLA031 n TRK025 n TRK029 n "},
    example{"b1", "RTE002 e SLA003 n SLA005 e SLA011 w TRK001 e TRK005 w "},
    example{"b2", "RTE005 e TRK005 w TRK029 n "},
    example{"b5", "PBR003 e PBR006 w PBR006 w PBR012 e PBR014 e SLA019 e "},
};

std::string findings_of(const std::string& file) {
  std::ifstream in(PEERLINT_SOURCE_DIR "/testdata/failover/worked/" + file + ".cfg",
                   std::ios::binary);
  workspace w;
  w.add(file, {std::istreambuf_iterator<char>(in), {}});
  const auto result = w.check();
  std::multiset<std::string> sorted;
  for (const auto& one : result.findings)
    if (families.contains(one.code.substr(0, 3)))
      sorted.insert(one.code + ' ' + std::string(to_text(one.level)).front() + ' ');
  std::string all;
  for (const auto& one : sorted) all += one;
  return all;
}

}  // namespace

TEST_CASE("worked examples: what the text of a failover shows") {
  for (const auto& one : examples) {
    CAPTURE(one.file);
    CHECK(findings_of(one.file) == one.findings);
  }
}

}  // namespace worked_failover_test
