// Comments, waivers, the baseline and `[per-file]` together: which of them silences, and the
// counts.
#include <doctest/doctest.h>

#include <string>

#include <peerlint/configuration.hpp>

#include "engine/fake_rules.hpp"

namespace silencing_test {

using namespace peerlint;
using namespace peerlint::engine;
using fake::in_short;
using fake::list;

namespace {

const std::string commented =
    "hostname hq\n! peerlint: ignore[TST901] by comment\ninterface Loopback0\ninterface Loopback1\n"
    "interface Loopback2\ninterface Loopback3\nend\n";

// The comment silences Loopback0; the waiver all; the baseline has all.
options all_silencers() {
  options chosen;
  waiver by_name;
  by_name.rule = "TST901";
  by_name.line = "interface Loopback?";
  by_name.reason = "by waiver";
  chosen.waivers.push_back(by_name);
  options unheeded;
  unheeded.heed_silencing = false;
  const auto over = fake::fleet_of({{"r.cfg", commented}}, unheeded);
  chosen.baseline = baseline_of(fake::run(over, {&fake::interfaces}));
  REQUIRE(chosen.baseline.size() == 4);
  return chosen;
}

void take_from_baseline(options& chosen, std::string_view line) {
  CHECK(std::erase_if(chosen.baseline, [&](const auto& each) { return each.line == line; }) == 1);
}

check_result run(const options& chosen, const std::string& text = commented) {
  return fake::run(fake::fleet_of({{"r.cfg", text}}, chosen), {&fake::interfaces, &fake::idle});
}

list names(const check_result& result) {
  list made;
  for (const auto& each : result.suppressed)
    made.push_back(std::string(to_text(each.by)) + ' ' + each.finding.line);
  return made;
}

}  // namespace

TEST_CASE("silencing: a comment is asked first, then waivers, then the baseline") {
  auto chosen = all_silencers();
  auto result = run(chosen);
  CHECK(names(result) == list{"comment interface Loopback0", "waiver interface Loopback1",
                              "waiver interface Loopback2", "waiver interface Loopback3"});
  CHECK(result.suppressed[0].reason == "by comment");
  CHECK(result.suppressed[0].where.line == 2);
  CHECK(result.suppressed[1].reason == "by waiver");
  CHECK(result.suppressed[1].where.line == 0);

  chosen.waivers[0].line = "interface Loopback1";
  result = run(chosen);
  CHECK(names(result) == list{"comment interface Loopback0", "waiver interface Loopback1",
                              "baseline interface Loopback2", "baseline interface Loopback3"});
  CHECK(result.suppressed[2].reason.empty());
}

TEST_CASE("silencing: each silencer is counted for itself") {
  auto chosen = all_silencers();
  chosen.waivers[0].line = "interface Loopback1";
  take_from_baseline(chosen, "interface Loopback3");
  const auto result = run(chosen, commented + "interface Loopback4\n");
  CHECK(result.summary.by_comment == 1);
  CHECK(result.summary.by_waiver == 1);
  CHECK(result.summary.by_baseline == 1);
  CHECK(result.summary.by_per_file == 0);
  CHECK(result.summary.suppressed == 3);
  CHECK(result.summary.warnings == 2);
  // What a comment or a waiver silences needs no baseline.
  CHECK(result.summary.notes == 1);
  CHECK(result.findings.front().message == "baseline unused  2");
}

TEST_CASE("silencing: a rule that is off in a file is off there, whatever else silences it") {
  auto chosen = all_silencers();
  chosen.per_file.push_back({"r.cfg", rule_choices().off({"TST901"})});
  take_from_baseline(chosen, "interface Loopback0");
  chosen.waivers[0].line = "interface Loopback0";
  const auto result = run(chosen);
  CHECK(result.summary.by_per_file == 4);
  CHECK(result.summary.suppressed == 4);
  CHECK(result.findings.empty());  // and nothing else is blamed for silencing nothing
  CHECK(result.stale.empty());
}

TEST_CASE("silencing: per file a rule is turned off or not, and the last table decides") {
  const auto shown = [](std::vector<file_rules> tables) {
    options chosen;
    chosen.per_file = std::move(tables);
    const auto over = fake::fleet_of(
        {{"lab/a.cfg", "interface Loopback0\n"}, {"b.cfg", "interface Loopback0\n"}}, chosen);
    std::string made;
    for (const auto& each : fake::run(over, {&fake::interfaces, &fake::among_devices}).findings)
      made += each.code + ' ' + each.path + ' ';
    return made;
  };
  const std::string all = "TSF901 b.cfg TST901 b.cfg TSF901 lab/a.cfg TST901 lab/a.cfg ";
  CHECK(shown({}) == all);
  CHECK(shown({{"lab/**", rule_choices().off({"TST901"})}}) ==
        "TSF901 b.cfg TST901 b.cfg TSF901 lab/a.cfg ");
  CHECK(shown({{"*.cfg", rule_choices().off({"ALL"})}}).empty());
  CHECK(shown({{"*.cfg", rule_choices().off({"ALL"})}, {"b.cfg", rule_choices().on({"TST"})}}) ==
        "TST901 b.cfg ");
  CHECK(shown({{"lab/", rule_choices().off({"TST"})},
               {"lab/", rule_choices().level("TSF901", level::note)}}) ==
        "TSF901 b.cfg TST901 b.cfg TSF901 lab/a.cfg ");
}

TEST_CASE("silencing: per file also what is said of silencings is off") {
  const std::string text = "! peerlint: ignore[TST901] why\nhostname hq\n";
  options chosen;
  CHECK(run(chosen, text).findings.size() == 1);
  chosen.per_file.push_back({"r.cfg", rule_choices().off({"TSI901"})});
  CHECK(run(chosen, text).findings.empty());
  CHECK(run(chosen, text).summary.by_per_file == 1);
}

TEST_CASE("silencing: on request it is not heeded; tables of files still are") {
  auto chosen = all_silencers();
  chosen.heed_silencing = false;
  auto result = run(chosen);
  CHECK(result.findings.size() == 4);
  CHECK(result.suppressed.empty());
  CHECK(result.stale.empty());
  CHECK(run(chosen, "hostname hq\n").stale.empty());
  chosen.per_file.push_back({"r.cfg", rule_choices().off({"TST901"})});
  result = run(chosen);
  CHECK(result.findings.empty());
  CHECK(result.summary.by_per_file == 4);
}

TEST_CASE("silencing: a comment covers its file and its device only") {
  const std::string whole = "! peerlint: ignore-file[TST901] why\ninterface Loopback0\n";
  const auto over =
      fake::fleet_of({{"a.cfg", whole},
                      {"b.cfg", "interface Loopback0\n"},
                      {"c.cfg", "interface Loopback0\n! peerlint: ignore-file[TST901] last\n"}});
  const auto result = fake::run(over, {&fake::interfaces});
  CHECK(in_short(result.findings) == list{"b.cfg:1 TST901 interface Loopback0"});
  CHECK(in_short(result.suppressed) == list{"comment a.cfg:2 TST901 interface Loopback0",
                                            "comment c.cfg:1 TST901 interface Loopback0"});
}

TEST_CASE("silencing: a comment silences the rules that it names, by any of their names") {
  const auto silenced = [](const std::string& rules) {
    const auto result = run({}, "! peerlint: ignore[" + rules + "] why\ninterface Loopback0\n");
    return result.summary.by_comment == 1;
  };
  for (const auto* each : {"TST901", "tst901", "fake-interface", "TST", "ALL", "TST999, TST901"})
    CHECK_MESSAGE(silenced(each), each);
  for (const auto* each : {"TST902", "T", "fake", "TSI"}) CHECK_MESSAGE(!silenced(each), each);
}

TEST_CASE("silencing: comments hold inside captures, behind prompts, and with CRLF") {
  for (const auto* text :
       {"hq#configure terminal\nhq(config)#! peerlint: ignore[TST901] why\n"
        "hq(config)#interface Loopback0\nhq(config-if)#exit\nhq(config)#interface Loopback1\n",
        "hostname hq\r\n! peerlint: ignore[TST901] why\r\ninterface Loopback0\r\n shutdown\r\n"
        "interface Loopback1\r\nend\r\n",
        "hostname hq\ninterface Loopback0\n description peerlint: ignore[TST901] why\n"
        "interface Loopback1\n"}) {
    CAPTURE(text);
    const auto result = run({}, text);
    CHECK(names(result).size() == 1);
    REQUIRE(result.findings.size() == 1);
    CHECK(result.findings[0].message == "interface Loopback1");
  }
}

TEST_CASE("silencing: suppressed findings stand in the order of findings") {
  options chosen;
  chosen.min_confidence = confidence::high;
  waiver all;
  all.reason = "why";
  chosen.waivers.push_back(all);
  auto unsure = fake::interfaces;
  unsure.confidence = confidence::low;
  const auto over = fake::fleet_of(
      {{"b.cfg", "interface Loopback0\n"}, {"a.cfg", "interface Loopback1\n"}}, chosen);
  CHECK(in_short(fake::run(over, {&unsure, &fake::among_devices}).suppressed) ==
        list{"waiver a.cfg:1 TSF901 Loopback1 of a", "waiver a.cfg:1 TST901 interface Loopback1",
             "waiver b.cfg:1 TSF901 Loopback0 of b", "waiver b.cfg:1 TST901 interface Loopback0"});
}

}  // namespace silencing_test
