// What `check` ends with, by the levels of the findings and --fail-level.
#include "cli/exit_code.hpp"

#include <doctest/doctest.h>

#include <array>
#include <sstream>
#include <string>
#include <vector>

#include "cli/command_line.hpp"

namespace exit_code_test {

namespace {

using namespace peerlint;

constexpr std::array levels{level::note, level::warning, level::error};
constexpr std::array confidences{confidence::low, confidence::medium, confidence::high};

int check(const std::string& text, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), {"check", "-", "--no-config"});
  std::istringstream in(text);
  std::ostringstream out;
  std::ostringstream err;
  return cli::run(arguments, in, out, err, {});
}

std::string word(level of) { return std::string(to_text(of)); }

// One finding of each level.
struct sample {
  peerlint::level level;
  std::string_view rule;
  std::string text;
};

const sample samples[] = {
    {level::note, "PAR013", "hostname hq\n! peerlint: ignore[REF001] why\nend\n"},
    {level::warning, "PAR001",
     "hostname hq\ncrypto isakmp policy 10\n authentification pre-share\nend\n"},
    {level::error, "REF001",
     "hostname hq\ncrypto map M 10 ipsec-isakmp\n set transform-set NONE\nend\n"},
};

}  // namespace

TEST_CASE("exit code: a finding decides from the fail level on, unless it is a guess") {
  for (const auto own : levels)
    for (const auto sure : confidences)
      for (const auto fail : levels)
        for (const bool broken : {false, true})
          for (const std::size_t devices : {0U, 1U}) {
            check_result result;
            result.summary.devices = devices;
            auto& one = result.findings.emplace_back();
            one.level = own;
            one.confidence = sure;
            if (broken) result.problems.push_back({problem::kind::internal, "", 0, "it broke"});
            const bool decides = own >= fail && sure > confidence::low;
            const int wanted = broken ? 2 : decides ? 1 : devices == 0 ? 3 : 0;
            CHECK(cli::exit_code_of(result, fail) == wanted);
          }
}

TEST_CASE("exit code: which problems fail a run") {
  using kinds = problem::kind;
  for (const auto& [kind, code] :
       {std::pair{kinds::unreadable, 2}, std::pair{kinds::internal, 2}, std::pair{kinds::empty, 0},
        std::pair{kinds::binary, 0}, std::pair{kinds::foreign, 0}}) {
    check_result result;
    result.summary.devices = 1;
    result.problems.push_back({kind, "r.cfg", 0, "why"});
    CHECK(cli::exit_code_of(result, level::note) == code);
  }
}

TEST_CASE("exit code: --fail-level and the level of the finding, through the command line") {
  for (const auto& each : samples) {
    CAPTURE(each.rule);
    // An ignore comment is judged only when its rule runs.
    const std::string rules = std::string(each.rule) + ",REF001";
    CHECK(check(each.text, {"--select", rules}) == (each.level >= level::warning ? 1 : 0));
    for (const auto fail : levels) {
      CAPTURE(word(fail));
      CHECK(check(each.text, {"--select", rules, "--fail-level", word(fail)}) ==
            (each.level >= fail ? 1 : 0));
      CHECK(check(each.text, {"--select", "PAR015", "--fail-level", word(fail)}) == 0);
      CHECK(check("", {"--fail-level", word(fail)}) == 3);
    }
  }
}

TEST_CASE("exit code: a file that cannot be read beats findings, at every fail level") {
  for (const auto& each : samples)
    for (const auto fail : levels)
      CHECK(check(each.text, {"/nowhere/at all.cfg", "--fail-level", word(fail)}) == 2);
}

}  // namespace exit_code_test
