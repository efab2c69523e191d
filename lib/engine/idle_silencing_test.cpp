// What silences nothing is told, unless this run cannot know.
#include <doctest/doctest.h>

#include <string>

#include "engine/fake_rules.hpp"

namespace idle_silencing_test {

using namespace peerlint;
using namespace peerlint::engine;
using fake::in_short;
using fake::list;

namespace {

const std::string interface = "interface Loopback0\n";

options with_low_confidence() {
  options chosen;
  chosen.min_confidence = confidence::low;
  return chosen;
}

// What is said of comments in one file.
list told_of(const std::string& text, options chosen = with_low_confidence()) {
  const auto over = fake::fleet_of({{"r.cfg", text}}, std::move(chosen));
  auto found =
      fake::run(over, {&fake::interfaces, &fake::entries, &fake::among_devices, &fake::idle})
          .findings;
  std::erase_if(found, [](const finding& one) { return one.code != "TSI901"; });
  return in_short(found);
}

options with(waiver one) {
  auto chosen = with_low_confidence();
  chosen.today = "2026-11-24";
  one.reason = "why";
  chosen.waivers.push_back(std::move(one));
  return chosen;
}

waiver of(std::string rule, std::string path = "", std::string until = "") {
  return {std::move(rule), std::move(path), "", "", "", "", std::move(until), {}};
}

struct comment_case {
  std::string_view name;
  std::string text;
  list told;
};

const comment_case comments[] = {
    {"of use", "! peerlint: ignore[TST901] why\n" + interface, {}},
    {"of no use",
     "! peerlint: ignore[TST902] why\n" + interface,
     {"r.cfg:1 TSI901 comment unused TST902"}},
    {"half of it",
     "! peerlint: ignore[TST901, TST902] why\n" + interface,
     {"r.cfg:1 TSI901 comment unused TST902"}},
    {"the first of two that say the same, and the second, are of use",
     "! peerlint: ignore-file[TST901] why\n! peerlint: ignore[fake-interface] why\n" + interface,
     {}},
    {"the last line",
     interface + "! peerlint: ignore[TST901] why\n",
     {"r.cfg:2 TSI901 comment unused TST901"}},
    {"an unknown rule",
     "! peerlint: ignore[TST903] why\n" + interface,
     {"r.cfg:1 TSI901 comment unknown TST903 not TST901"}},
    {"an unknown name",
     "! peerlint: ignore[fake-interfaces] why\n" + interface,
     {"r.cfg:1 TSI901 comment unknown fake-interfaces not fake-interface"}},
    {"nothing like a rule",
     "! peerlint: ignore[quite-something-else] why\n" + interface,
     {"r.cfg:1 TSI901 comment unknown quite-something-else"}},
    {"no sentence",
     "! peerlint: disable=TST901\n" + interface,
     {"r.cfg:1 TSI901 comment malformed "}},
    {"of a rule that compares devices",
     "! peerlint: ignore[TSF901] why\nhostname hq\n",
     {"r.cfg:1 TSI901 comment unused TSF901 perhaps"}},
    {"of every rule, one of which compares devices",
     "! peerlint: ignore[ALL] why\nhostname hq\n",
     {"r.cfg:1 TSI901 comment unused ALL perhaps"}},
    {"in a text that was not linted",
     ": Saved\nASA Version 9.1(2)\n! peerlint: ignore[TST901] why\n"
     "! peerlint: disable=TST901\n",
     {}},
    {"of what is said of silencings",
     "! peerlint: ignore[TSI901] why\n! peerlint: ignore-file[TSI901] why\n"
     "! peerlint: ignore[TST902] why\n" +
         interface,
     {}},
    {"that silences itself only",
     "! peerlint: ignore-file[TSI901] why\n" + interface,
     {"r.cfg:1 TSI901 comment unused TSI901"}},
};

}  // namespace

TEST_CASE("idle silencing: comments that silence nothing are told") {
  for (const auto& each : comments) {
    CAPTURE(each.name);
    CHECK(told_of(each.text) == each.told);
  }
}

TEST_CASE("idle silencing: waivers that silence nothing are told, and those whose day has passed") {
  const auto told = [](const waiver& one) { return told_of(interface, with(one)); };
  CHECK(told(of("TST901")).empty());
  CHECK(told(of("")).empty());
  CHECK(told(of("TST902")) == list{":0 TSI901 waiver unused TST902"});
  CHECK(told(of("TST902", "r.cfg")) == list{":0 TSI901 waiver unused TST902"});
  CHECK(told(of("TST902", "elsewhere.cfg")).empty());
  CHECK(told(of("TST909")) == list{":0 TSI901 waiver unknown TST909 not TST901"});
  CHECK(told(of("TST901", "", "2026-11-23")) == list{":0 TSI901 waiver expired TST901"});
  CHECK(told(of("TST901", "", "2026-11-24")).empty());
  CHECK(told(of("TST901", "elsewhere.cfg", "2026-11-23")).empty());
  CHECK(told_of("hostname hq\n", with(of("TSF901"))) ==
        list{":0 TSI901 waiver unused TSF901 perhaps"});
  CHECK(told_of("hostname hq\n", with(of("TSF901", "", "2026-11-23"))) ==
        list{":0 TSI901 waiver expired TSF901"});
}

TEST_CASE("idle silencing: a waiver behind a comment is of use too") {
  CHECK(told_of("! peerlint: ignore[TST901] why\n" + interface, with(of("TST901"))).empty());
}

TEST_CASE("idle silencing: it is not judged for rules that did not run") {
  auto chosen = with(of("fake-entry"));
  const auto text = "! peerlint: ignore[TST902] why\n" + interface;
  CHECK(told_of(text, chosen).size() == 2);
  chosen.rules.push_back(rule_choices().off({"TST902"}));
  CHECK(told_of(text, chosen).empty());
  CHECK(told_of("! peerlint: ignore[TST909] why\n" + interface, chosen).size() == 1);
}

TEST_CASE("idle silencing: what silences a finding that is not shown is of use") {
  options chosen;
  chosen.min_confidence = confidence::high;
  auto unsure = fake::interfaces;
  unsure.confidence = confidence::low;
  const auto over =
      fake::fleet_of({{"r.cfg", "! peerlint: ignore[TST901] why\n" + interface}}, chosen);
  const auto result = fake::run(over, {&unsure, &fake::idle});
  CHECK(result.findings.empty());
  CHECK(result.summary.by_comment == 1);
  CHECK(result.summary.not_shown == 0);
}

TEST_CASE("idle silencing: a baseline is told of once, however much of it is gone") {
  options chosen;
  chosen.files.push_back({"b.toml", "first\nsecond\n"});
  for (const std::uint32_t begin : {0U, 6U})
    chosen.baseline.push_back(
        {"r.cfg", "TST902:" + std::to_string(begin), 2, "", "", {0, begin, 5}});
  CHECK(told_of(interface, chosen) == list{"b.toml:1 TSI901 baseline unused  2"});
  chosen.baseline.erase(chosen.baseline.begin());
  CHECK(told_of(interface, chosen) == list{"b.toml:2 TSI901 baseline unused "});
  chosen.rules.push_back(rule_choices().off({"TST902"}));
  CHECK(told_of(interface, chosen).empty());
}

TEST_CASE("idle silencing: whoever tells of it may be silenced, by comment and by waiver") {
  const auto text = "! peerlint: ignore[TST902] why\n" + interface;
  CHECK(told_of(text, with(of("TSI901"))).empty());
  auto alone = with(of("TSI901"));
  alone.files.push_back({"w.toml", "rule = 'TSI901'"});
  alone.waivers[0].at = {0, 7, 8};
  CHECK(told_of(interface, alone) == list{"w.toml:1 TSI901 waiver unused TSI901"});
  CHECK(told_of("! peerlint: ignore-file[fake-idle] why\n" + text).empty());
}

TEST_CASE("idle silencing: nothing is told of a check that was stopped") {
  const rules::rule* const with[] = {&fake::interfaces, &fake::idle};
  const auto over = fake::fleet_of(
      {{"a.cfg", "! peerlint: ignore[TST901] why\nhostname a\n"}, {"b.cfg", interface}});
  for (const auto& each :
       check(over, with, [](std::size_t, std::size_t) { return false; }).findings)
    CHECK(each.code != "TSI901");
}

}  // namespace idle_silencing_test
