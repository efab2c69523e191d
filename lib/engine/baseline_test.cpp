// What the baseline silences, and what of it is gone.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <peerlint/configuration.hpp>

#include "engine/fake_rules.hpp"

namespace baseline_test {

using namespace peerlint;
using namespace peerlint::engine;
using fake::in_short;
using fake::list;

namespace {

constexpr std::string_view entry = " permit ip any any\n";

std::string list_of(std::size_t entries) {
  std::string made = "ip access-list extended A\n";
  for (std::size_t i = 0; i < entries; ++i) made += entry;
  return made;
}

check_result check_with(std::vector<baseline_entry> baseline, std::initializer_list<fake::file> of,
                        std::initializer_list<const rules::rule*> with = {&fake::entries}) {
  options chosen;
  chosen.baseline = std::move(baseline);
  return fake::run(fake::fleet_of(of, chosen), with);
}

std::vector<baseline_entry> written(std::initializer_list<fake::file> of) {
  return baseline_of(check_with({}, of));
}

}  // namespace

TEST_CASE("baseline: what was written is silent, wherever its lines have moved to") {
  const auto base = written({{"hq.cfg", list_of(2)}});
  REQUIRE(base.size() == 1);
  CHECK(base[0].count == 2);
  CHECK(base[0].section == "ip access-list extended A");
  for (const auto* above : {"", "! a comment\n\n", "hostname hq\ninterface Loopback0\n"}) {
    const auto result = check_with(base, {{"hq.cfg", above + list_of(2)}});
    CHECK(result.findings.empty());
    CHECK(result.summary.by_baseline == 2);
    CHECK(result.stale.empty());
    CHECK(baseline_of(result).size() == 1);
  }
}

TEST_CASE("baseline: one finding more than it counts is shown, and one less is stale") {
  const auto base = written({{"hq.cfg", list_of(2)}});
  const auto more = check_with(base, {{"hq.cfg", list_of(3)}});
  CHECK(in_short(more.findings) == list{"hq.cfg:4 TST902 entry of ip"});
  CHECK(more.summary.by_baseline == 2);
  CHECK(more.stale.empty());

  const auto less = check_with(base, {{"hq.cfg", list_of(1)}});
  CHECK(less.findings.empty());
  REQUIRE(less.stale.size() == 1);
  CHECK(less.stale[0].count == 1);
  CHECK(less.stale[0].key == base[0].key);
  CHECK(check_with(base, {{"hq.cfg", list_of(0)}}).stale.at(0).count == 2);
}

TEST_CASE("baseline: two entries of one key add up") {
  auto base = written({{"hq.cfg", list_of(1)}});
  base.push_back(base[0]);
  CHECK(check_with(base, {{"hq.cfg", list_of(2)}}).findings.empty());
  CHECK(check_with(base, {{"hq.cfg", list_of(3)}}).findings.size() == 1);
}

TEST_CASE("baseline: another path, section, line or rule is another finding") {
  const auto base = written({{"hq.cfg", list_of(1)}});
  CHECK(check_with(base, {{"branch.cfg", list_of(1)}}).findings.size() == 1);
  CHECK(check_with(base, {{"lab/hq.cfg", list_of(1)}}).findings.size() == 1);
  CHECK(check_with(base, {{"hq.cfg", "ip access-list extended B\n permit ip any any\n"}})
            .findings.size() == 1);
  CHECK(check_with(base, {{"hq.cfg", "ip access-list extended A\n permit ip any host 192.0.2.1\n"}})
            .findings.size() == 1);
  auto other = fake::entries;
  other.code = "TST909";
  CHECK(check_with(base, {{"hq.cfg", list_of(1)}}, {&other}).findings.size() == 1);
}

TEST_CASE("baseline: its paths are names, not globs; what was not read is not stale") {
  const auto base = written({{"hq.cfg", list_of(1)}});
  const fake::file clean_hq{"hq.cfg", "hostname hq\n"};
  const fake::file clean_lab{"lab/hq.cfg", "hostname lab\n"};
  CHECK(check_with(base, {clean_hq}).stale.size() == 1);
  CHECK(check_with(base, {clean_lab}).stale.empty());
  CHECK(check_with(base, {{"hq.cfg", ""}}).stale.empty());
  CHECK(check_with(base, {{"hq.cfg", ": Saved\nASA Version 9.1(2)\n"}, clean_lab}).stale.empty());
}

TEST_CASE("baseline: what rules did not run is not stale; what is gone is") {
  auto base = written({{"hq.cfg", list_of(1)}});
  const fake::file clean{"hq.cfg", "hostname hq\n"};
  CHECK(check_with(base, {clean}, {&fake::interfaces}).stale.size() == 1);  // there is no such rule
  options chosen;
  chosen.baseline = base;
  chosen.rules.push_back(rule_choices().off({"TST902"}));
  CHECK(fake::run(fake::fleet_of({clean}, chosen), {&fake::entries}).stale.empty());
  base[0].key = "TSF901:0000000000000000";
  // Whoever prunes names all files; whoever checks may not, and is told nothing.
  const auto linking = check_with(base, {clean}, {&fake::among_devices});
  CHECK(linking.stale.size() == 1);
  CHECK(linking.findings.empty());
}

TEST_CASE("baseline: what is not shown takes nothing away from what is") {
  // Two findings of one line: the first is less sure than asked.
  const rules::rule doubtful{.code = "TST940",
                             .name = "doubtful",
                             .summary = "an interface",
                             .since = "0.1.0",
                             .check = [](const model::interface& one, report& out) {
                               out.at(one.header.at, "a guess").at_most(confidence::low);
                               out.at(one.header.at, "for sure");
                             }};
  const fake::file hq{"hq.cfg", "interface Loopback0\n"};
  const auto base = baseline_of(check_with({}, {hq}, {&doubtful}));
  REQUIRE(base.size() == 1);
  CHECK(base[0].count == 1);
  const auto result = check_with(base, {hq}, {&doubtful});
  CHECK(result.findings.empty());
  CHECK(in_short(result.suppressed) == list{"baseline hq.cfg:1 TST940 for sure"});
  CHECK(result.summary.not_shown == 1);

  // And what is there, though not shown, is not gone.
  auto two = base;
  two[0].count = 2;
  CHECK(check_with(two, {hq}, {&doubtful}).stale.empty());
}

TEST_CASE("baseline: it also holds what is said of silencings") {
  const fake::file hq{"hq.cfg", "! peerlint: ignore[TST902] why\ninterface Loopback0\n"};
  const auto first = check_with({}, {hq}, {&fake::entries, &fake::idle});
  CHECK(in_short(first.findings) == list{"hq.cfg:1 TSI901 comment unused TST902"});
  const auto second = check_with(baseline_of(first), {hq}, {&fake::entries, &fake::idle});
  CHECK(second.findings.empty());
  CHECK(second.stale.empty());
  CHECK(second.summary.by_baseline == 1);
}

TEST_CASE("baseline: it is written, read and pruned without a change") {
  const auto base = written({{"hq.cfg", list_of(2)}, {"b \"q\".cfg", list_of(1)}});
  options chosen;
  const auto text = write_baseline(base);
  CHECK(read_baseline("b.toml", text, chosen).empty());
  REQUIRE(chosen.baseline.size() == 2);
  CHECK(write_baseline(chosen.baseline) == text);
  const auto over = fake::fleet_of({{"hq.cfg", list_of(2)}, {"b \"q\".cfg", list_of(1)}}, chosen);
  const auto result = fake::run(over, {&fake::entries});
  CHECK(result.findings.empty());
  CHECK(result.suppressed[0].where.file == "b.toml");
  CHECK(result.suppressed[0].where.line > 1);
}

}  // namespace baseline_test
