// What the engine makes of a draft: level, confidence, options and the fix.
#include "engine/fake_rules.hpp"

#include <doctest/doctest.h>

#include <array>

namespace finish_test {

using namespace peerlint;
using namespace peerlint::engine;
using fake::list;

namespace {

constexpr std::array levels{level::note, level::warning, level::error};
constexpr std::array confidences{confidence::low, confidence::medium, confidence::high};
constexpr std::array fix_levels{fix_level::none, fix_level::display, fix_level::unsafe,
                                fix_level::safe};

// A host name is the word that the check obeys: what it lowers its finding to, what it offers.
rules::rule obedient(level own = level::error, confidence sure = confidence::high,
                     fix_level fix = fix_level::safe) {
  return {.code = "TST910",
          .name = "obedient",
          .summary = "a device",
          .level = own,
          .confidence = sure,
          .since = "0.1.0",
          .fix = fix,
          .check = [](const facts::device_facts& one, report& out) {
            auto& made = out.at({one.read.text, 0, 8}, "{}", one.read.name);
            for (const auto each : levels)
              if (one.read.name == to_text(each)) made.at_most(each);
            for (const auto each : confidences)
              if (one.read.name == to_text(each)) made.at_most(each);
            for (const auto each : fix_levels)
              if (one.read.name == to_text(each)) made.at_most(each);
            if (one.read.name == "bare") return;
            made.enter("hq", "no {}", "shutdown").enter("hq", "end").enter("branch", "end");
            made.replace({one.read.text, 9, 2}, "{}", "br").disruptive();
          }};
}

finding only_finding(const rules::rule& rule, const std::string& name, options chosen = {}) {
  chosen.min_confidence = confidence::low;
  const auto over = fake::fleet_of({{"lab/r.cfg", "hostname " + name + "\nend\n"}}, chosen);
  const auto result = fake::run(over, {&rule});
  REQUIRE(result.findings.size() == 1);
  return result.findings[0];
}

options leveled(level value) {
  options chosen;
  chosen.rules.push_back(rule_choices().level("TST910", value));
  return chosen;
}

options leveled_in(const std::string& path, level value) {
  options chosen;
  chosen.per_file.push_back({path, rule_choices().level("TST910", value)});
  return chosen;
}

}  // namespace

TEST_CASE("engine: the level is the rule's, or the lower one of the check") {
  for (const auto own : levels) {
    const auto rule = obedient(own);
    CHECK(only_finding(rule, "hq").level == own);
    for (const auto most : levels)
      CHECK(only_finding(rule, std::string(to_text(most))).level == std::min(own, most));
  }
}

TEST_CASE("engine: the user's level beats the rule's, and what a check lowers stays lowered") {
  for (const auto own : levels)
    for (const auto set : levels) {
      const auto rule = obedient(own);
      CHECK(only_finding(rule, "hq", leveled(set)).level == set);
      CHECK(only_finding(rule, "hq", leveled_in("lab/**", set)).level == set);
      CHECK(only_finding(rule, "hq", leveled_in("elsewhere/**", set)).level == own);
      for (const auto most : levels) {
        const auto wanted = most < own ? std::min(most, set) : set;
        const std::string name(to_text(most));
        CHECK(only_finding(rule, name, leveled(set)).level == wanted);
        CHECK(only_finding(rule, name, leveled_in("lab/**", set)).level == wanted);
      }
    }
}

TEST_CASE("engine: the level of a file beats the level of all, and the last table decides") {
  auto chosen = leveled(level::note);
  chosen.per_file = {{"lab/**", rule_choices().level("TST910", level::error)},
                     {"*.cfg", rule_choices().level("TST", level::warning)},
                     {"*.cfg", rule_choices().level("TST999", level::note)}};
  CHECK(only_finding(obedient(), "hq", chosen).level == level::warning);
}

TEST_CASE("engine: the confidence is the lower of the rule's and the check's") {
  for (const auto own : confidences)
    for (const auto most : confidences) {
      const auto rule = obedient(level::error, own);
      CHECK(only_finding(rule, "hq").confidence == own);
      CHECK(only_finding(rule, std::string(to_text(most))).confidence == std::min(own, most));
    }
}

TEST_CASE("engine: what is less sure than asked is counted, not shown") {
  for (const auto sure : confidences)
    for (const auto least : confidences) {
      options chosen;
      chosen.min_confidence = least;
      const auto over = fake::fleet_of({{"r.cfg", "hostname hq\nend\n"}}, chosen);
      const auto rule = obedient(level::error, sure);
      const auto result = fake::run(over, {&rule});
      const auto shown = sure >= least ? 1U : 0U;
      CHECK(result.findings.size() == shown);
      CHECK(result.summary.errors == shown);
      CHECK(result.summary.not_shown == 1 - shown);
    }
}

TEST_CASE("engine: a fix is as safe as rule and check say, and none is none") {
  for (const auto own : fix_levels)
    for (const auto most : fix_levels) {
      const auto rule = obedient(level::error, confidence::high, own);
      const auto made = only_finding(rule, std::string(to_text(most))).fix;
      const auto wanted = std::min(own, most);
      REQUIRE(made.has_value() == (wanted != fix_level::none));
      if (made) CHECK(made->level == wanted);
    }
}

TEST_CASE("engine: a fix has commands by device and edits with their places") {
  const auto made = only_finding(obedient(), "hq").fix;
  REQUIRE(made);
  CHECK(made->disruptive);
  REQUIRE(made->commands.size() == 2);
  CHECK(made->commands[0].device == "hq");
  CHECK(made->commands[0].lines == list{"no shutdown", "end"});
  CHECK(made->commands[1].device == "branch");
  REQUIRE(made->edits.size() == 1);
  CHECK(made->edits[0].text == "br");
  CHECK(made->edits[0].where.line == 1);
  CHECK(made->edits[0].where.column == 10);
  CHECK(made->edits[0].where.end_column == 12);
  CHECK(made->edits[0].where.device == "hq");
}

TEST_CASE("engine: without commands and edits there is no fix") {
  CHECK_FALSE(only_finding(obedient(), "bare").fix);
}

TEST_CASE("engine: a check reads the option that the user set, or its default") {
  static constexpr std::array options_of{
      rule_option{"least", 8, "characters", "the least length"},
      rule_option{"most", 64, "characters", "the greatest length"}};
  const rules::rule rule{.code = "TST911",
                         .name = "measuring",
                         .summary = "a device",
                         .since = "0.1.0",
                         .options = options_of,
                         .check = [](const facts::device_facts& /*one*/, report& out) {
                           out.at({}, "{} to {}", out.option("least"), out.option("most"));
                         }};
  CHECK(only_finding(rule, "hq").message == "8 to 64");
  options chosen;
  chosen.rules = {rule_choices().option("TST911", "least", 10),
                  rule_choices().option("measuring", "least", 12).option("TST912", "most", 1)};
  CHECK(only_finding(rule, "hq", chosen).message == "12 to 64");
}

}  // namespace finish_test
