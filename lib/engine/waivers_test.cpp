// What a waiver silences, and for how long.
#include <doctest/doctest.h>

#include <string>

#include "engine/fake_rules.hpp"

namespace waivers_test {

using namespace peerlint;
using namespace peerlint::engine;
using fake::in_short;
using fake::list;

namespace {

const std::string lists =
    "hostname hq\nip access-list extended A\n permit ip any any\n permit   tcp any any\n"
    "ip access-list extended B\n permit ip any any\nend\n";

// The entries of lab/hq.cfg and branch.cfg, by what one waiver leaves of them.
list left_by(const waiver& one, std::string today = "2026-11-24") {
  options chosen;
  chosen.today = std::move(today);
  chosen.waivers.push_back(one);
  const auto over = fake::fleet_of(
      {{"lab/hq.cfg", lists}, {"branch.cfg", "hostname b\naccess-list 101 permit ip any any\n"}},
      chosen);
  const auto result = fake::run(over, {&fake::entries});
  CHECK(result.summary.by_waiver == result.suppressed.size());
  list made;
  for (const auto& each : result.findings)
    made.push_back(each.primary.where.file + ':' + std::to_string(each.primary.where.line));
  return made;
}

waiver of(std::string rule) {
  waiver made;
  made.rule = std::move(rule);
  made.reason = "known";
  return made;
}

const list all{"branch.cfg:2", "lab/hq.cfg:3", "lab/hq.cfg:4", "lab/hq.cfg:6"};

struct waiver_case {
  std::string_view name;
  std::string waiver::*field;
  std::string value;
  list left;
};

const waiver_case cases[] = {
    {"by code", &waiver::rule, "TST902", {}},
    {"by code in any case", &waiver::rule, "tst902", {}},
    {"by name", &waiver::rule, "fake-entry", {}},
    {"by family", &waiver::rule, "TST", {}},
    {"every rule", &waiver::rule, "", {}},
    {"another rule", &waiver::rule, "TST901", all},
    {"a part of a family", &waiver::rule, "TS", all},
    {"a path", &waiver::path, "lab/hq.cfg", {"branch.cfg:2"}},
    {"a folder", &waiver::path, "lab/", {"branch.cfg:2"}},
    {"the last part of a path", &waiver::path, "hq.cfg", {"branch.cfg:2"}},
    {"another path", &waiver::path, "lab/branch.cfg", all},
    {"a section", &waiver::section, "ip access-list extended A", {"branch.cfg:2", "lab/hq.cfg:6"}},
    {"a section's glob", &waiver::section, "ip access-list * ?", {"branch.cfg:2"}},
    {"another section", &waiver::section, "ip access-list extended", all},
    {"a line",
     &waiver::line,
     "permit tcp any any",
     {"branch.cfg:2", "lab/hq.cfg:3", "lab/hq.cfg:6"}},
    {"a line's glob", &waiver::line, "permit * any any", {"branch.cfg:2"}},
    {"a line in another case", &waiver::line, "Permit tcp any any", all},
    {"the day before", &waiver::until, "2026-11-25", {}},
    {"the last day itself", &waiver::until, "2026-11-24", {}},
    {"the day after", &waiver::until, "2026-11-23", all},
    {"a year ago", &waiver::until, "2025-12-31", all},
};

}  // namespace

TEST_CASE("waivers: each field narrows what is silenced") {
  CHECK(left_by(of("NONE")) == all);
  for (const auto& each : cases) {
    CAPTURE(each.name);
    auto one = of("TST902");
    one.*each.field = each.value;
    CHECK(left_by(one) == each.left);
  }
}

TEST_CASE("waivers: the fields hold together") {
  auto one = of("TST902");
  one.section = "ip access-list extended *";
  one.line = "permit ip any any";
  one.path = "lab/**";
  CHECK(left_by(one) == list{"branch.cfg:2", "lab/hq.cfg:4"});
  one.path = "other/**";
  CHECK(left_by(one) == all);
}

TEST_CASE("waivers: without a today none expires") {
  auto one = of("TST902");
  one.until = "1999-01-01";
  CHECK(left_by(one, "").empty());
}

TEST_CASE("waivers: a hash is that of one line in its section") {
  const auto over = fake::fleet_of({{"lab/hq.cfg", lists}});
  const auto key = fake::run(over, {&fake::entries}).findings.at(0).key;
  auto one = of("TST902");
  one.hash = key.substr(key.find(':') + 1);
  CHECK(left_by(one) == list{"branch.cfg:2", "lab/hq.cfg:4", "lab/hq.cfg:6"});
  // It stands in the place of section and line.
  one.line = "something else";
  CHECK(left_by(one).size() == 3);
  one.path = "branch.cfg";
  CHECK(left_by(one) == all);
  one.path.clear();
  one.hash.back() = one.hash.back() == '0' ? '1' : '0';
  CHECK(left_by(one) == all);
}

TEST_CASE("waivers: secrets in a line are written as a mask") {
  const rules::rule secrets{
      .code = "TST930",
      .name = "fake-secret",
      .summary = "a secret",
      .since = "0.1.0",
      .check = [](const model::secret& one, report& out) { out.at(one.at, "a secret"); }};
  for (const auto& [line, silenced] : {std::pair{"crypto isakmp key <secret> address *", true},
                                       std::pair{"crypto isakmp key Harbour42 address *", false}}) {
    options chosen;
    chosen.waivers.push_back(of("TST930"));
    chosen.waivers[0].line = line;
    const auto over =
        fake::fleet_of({{"r.cfg", "crypto isakmp key Harbour42 address 192.0.2.1\n"}}, chosen);
    CHECK(fake::run(over, {&secrets}).findings.empty() == silenced);
  }
}

TEST_CASE("waivers: what has no place is silenced by rule only") {
  const rules::rule nowhere{
      .code = "TST931",
      .name = "fake-nowhere",
      .summary = "nothing",
      .since = "0.1.0",
      .check = [](const facts::device_facts& /*one*/, report& out) { out.at({}, "nowhere"); }};
  const auto is_silenced = [&](const waiver& one) {
    options chosen;
    chosen.waivers.push_back(one);
    return fake::run(fake::fleet_of({{"r.cfg", "hostname hq\n"}}, chosen), {&nowhere})
        .findings.empty();
  };
  auto one = of("TST931");
  CHECK(is_silenced(one));
  one.path = "**";
  CHECK_FALSE(is_silenced(one));
}

TEST_CASE("waivers: the result names the reason and where the waiver stands") {
  options chosen;
  chosen.files.push_back({"waivers.toml", "\n\nrule = \"TST902\"\n"});
  chosen.waivers.push_back(of("TST902"));
  chosen.waivers[0].at = {0, 9, 8};
  const auto over = fake::fleet_of({{"lab/hq.cfg", lists}}, chosen);
  const auto result = fake::run(over, {&fake::entries});
  REQUIRE(result.suppressed.size() == 3);
  CHECK(result.suppressed[0].reason == "known");
  CHECK(result.suppressed[0].where.file == "waivers.toml");
  CHECK(result.suppressed[0].where.line == 3);
  CHECK(result.suppressed[0].finding.primary.where.line == 3);
}

}  // namespace waivers_test
