#include "cli/rules_table.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace rules_table_test {

namespace {

using namespace peerlint;

std::vector<rule_info> two_rules() {
  std::vector<rule_info> rules(2);
  rules[0].code = "TST001";
  rules[0].name = "a-name";
  rules[0].summary = "something that takes more words than there is room";
  rules[1].code = "TST002";
  rules[1].name = "longer-name";
  rules[1].level = level::note;
  rules[1].confidence = confidence::medium;
  rules[1].fix = fix_level::safe;
  rules[1].summary = "short";
  rules[1].on_by_default = false;
  return rules;
}

}  // namespace

TEST_CASE("rules: a line each for programs, wrapped on a terminal, below on a narrow one") {
  CHECK('\n' + cli::draw_rules(two_rules(), 0, {}) == R"(
CODE    NAME        LEVEL    CONFIDENCE  FIX      SUMMARY
TST001  a-name      error    high        none     something that takes more words than there is room
TST002  longer-name note     medium      safe     short (off by default)
)");
  CHECK('\n' + cli::draw_rules(two_rules(), 84, {}) == R"(
CODE    NAME        LEVEL    CONFIDENCE  FIX      SUMMARY
TST001  a-name      error    high        none     something that takes more words
                                                  than there is room
TST002  longer-name note     medium      safe     short (off by default)
)");
  CHECK('\n' + cli::draw_rules(two_rules(), 50, {}) == R"(
CODE    NAME        LEVEL    CONFIDENCE  FIX
TST001  a-name      error    high        none
        something that takes more words than there
        is room
TST002  longer-name note     medium      safe
        short (off by default)
)");
}

TEST_CASE("rules: codes link to their pages where links are wanted") {
  const auto linked = cli::draw_rules(two_rules(), 84, {true, true, "https://example.net/{code}"});
  CHECK(linked.find("\033]8;;https://example.net/TST001\033\\TST001\033]8;;\033\\  a-name") !=
        std::string::npos);
  CHECK(cli::draw_rules(two_rules(), 84, {true, false, "https://example.net/{code}"})
            .find("example.net") == std::string::npos);
  CHECK(cli::draw_rules(two_rules(), 84, {true, true}).find("\033]8") == std::string::npos);
}

}  // namespace rules_table_test
