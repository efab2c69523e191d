#include <doctest/doctest.h>

#include <string>
#include <vector>

#include <peerlint/configuration.hpp>

#include "settings/rule_decision.hpp"

namespace configuration_test {

namespace {

using namespace peerlint;

constexpr rule_option max_lifetime{"max-lifetime", 86400, "s", "the longest"};

rule_info rule(std::string_view code, std::string_view name) {
  rule_info made;
  made.code = code;
  made.name = name;
  return made;
}

std::vector<rule_info> rules() {
  std::vector made{rule("REF001", "undefined-transform-set"), rule("LIF004", "long-lifetime"),
                   rule("LIF009", "noisy")};
  made[1].options = {&max_lifetime, 1};
  made[2].on_by_default = false;
  return made;
}

struct reading {
  explicit reading(std::string_view text) {
    for (const auto& each : read_configuration("peerlint.toml", text, rules(), made))
      faults.push_back(to_text(each));
  }

  settings::rule_decision of(std::string_view code) const {
    for (const auto& each : rules())
      if (each.code == code)
        return settings::decide({each.code, each.name, each.on_by_default}, made.lint.rules);
    return {};
  }

  configuration made;
  std::vector<std::string> faults;
};

using texts = std::vector<std::string>;

}  // namespace

TEST_CASE("configuration: every key") {
  const reading got(R"(
profile = "cnsa2"
release = "17.12"
fail-level = "error"
min-confidence = "low"
extensions = ["cfg", ".rtr"]
exclude = ["old/"]
waivers = "site.waivers.toml"
baseline = "baseline.toml"
rule-url = "https://example.net/{code}"

[device.hq]
release = "15.7"
nat = { "10.1.1.1" = "198.51.100.7" }
routes = ["10.2.0.0/16 via 192.0.2.1", "0.0.0.0/0 via Dialer1"]
outside = ["GigabitEthernet0/0"]

[device."br*"]
outside = "Dialer1"
)");
  CHECK(got.faults == texts{});
  const auto& lint = got.made.lint;
  CHECK(lint.profile == profile::cnsa2);
  CHECK(lint.release == "17.12");
  CHECK(got.made.fail_level == level::error);
  CHECK(lint.min_confidence == confidence::low);
  CHECK(got.made.extensions == texts{".cfg", ".rtr"});
  CHECK(got.made.exclude == texts{"old/"});
  CHECK(got.made.waivers == texts{"site.waivers.toml"});
  CHECK(got.made.baseline == "baseline.toml");
  CHECK(lint.rule_url == "https://example.net/{code}");
  REQUIRE(lint.devices.size() == 2);
  CHECK(lint.devices[0].name == "hq");
  CHECK(lint.devices[0].release == "15.7");
  REQUIRE(lint.devices[0].nat.size() == 1);
  CHECK(net::to_text(lint.devices[0].nat[0].second) == "198.51.100.7");
  REQUIRE(lint.devices[0].routes.size() == 2);
  CHECK(net::to_text(lint.devices[0].routes[0].prefix) == "10.2.0.0/16");
  CHECK(lint.devices[0].routes[1].via == "Dialer1");
  CHECK(lint.devices[1].outside == texts{"Dialer1"});
  CHECK(got.made.decided_by("profile") == "peerlint.toml:2");
  CHECK(got.made.decided_by("extensions") == "peerlint.toml:6");
  CHECK(got.made.decided_by("rules") == "");
}

TEST_CASE("configuration: rules by code, name, family and ALL") {
  const reading got(R"(
[rules]
LIF = "off"
long-lifetime = { level = "warning", max-lifetime = 28800 }
LIF009 = "note"
ALL = "error"
)");
  CHECK(got.faults == texts{});
  CHECK(got.of("REF001").on);
  CHECK(got.of("REF001").level == level::error);
  CHECK(got.of("REF001").level_by == "peerlint.toml:6");
  CHECK(got.of("LIF004").on);
  CHECK(got.of("LIF004").level == level::warning);
  CHECK(got.of("LIF004").options.at("max-lifetime").value == 28800);
  CHECK(got.of("LIF009").on);
  CHECK(got.of("LIF009").on_by == "peerlint.toml:5");
}

TEST_CASE("configuration: select leaves the others out") {
  const reading got("[rules]\nselect = [\"LIF\"]\nignore = \"LIF004\"\n");
  CHECK_FALSE(got.of("REF001").on);
  CHECK_FALSE(got.of("LIF004").on);
  CHECK(got.of("LIF009").on);
}

TEST_CASE("configuration: what is wrong is said with its place and the nearest word") {
  struct {
    std::string_view text;
    std::string_view fault;
  } const cases[] = {
      {"profil = 'ietf'", "peerlint.toml:1:1: unknown key 'profil'; did you mean 'profile'?"},
      {"x = 1",
       "peerlint.toml:1:1: unknown key 'x'; expected profile, release, fail-level, "
       "min-confidence, extensions, exclude, waivers, baseline, rule-url, rules, per-file, "
       "device"},
      {"profile = 'iett'",
       "peerlint.toml:1:11: unknown value 'iett' for 'profile'; did you mean 'ietf'?"},
      {"\nprofile = 5", "peerlint.toml:2:11: 'profile' holds a text, found a number"},
      {"exclude = [1]", "peerlint.toml:1:12: 'exclude' is a list of texts, found a number in it"},
      {"release = '15'", "peerlint.toml:1:11: expected a release such as \"15.7\", found '15'"},
      {"rule-url = 'x'", "peerlint.toml:1:12: expected {code} where the rule's code comes"},
      {"rules = 1", "peerlint.toml:1:9: 'rules' holds a table, found a number"},
      {"[rules]\nREF01 = 'off'", "peerlint.toml:2:1: unknown rule 'REF01'; did you mean 'REF001'?"},
      {"[rules]\nselect = ['long-lifetim']",
       "peerlint.toml:2:11: unknown rule 'long-lifetim'; did you mean 'long-lifetime'?"},
      {"[rules]\nREF001 = 'eror'",
       "peerlint.toml:2:10: unknown value 'eror' for 'REF001'; did you mean 'error'?"},
      {"[rules]\nLIF004 = { max-lifetme = 1 }",
       "peerlint.toml:2:12: unknown key 'max-lifetme'; did you mean 'max-lifetime'?"},
      {"[rules]\nLIF = { max-lifetime = 1 }",
       "peerlint.toml:2:9: only a single rule has options: name it by code or name"},
      {"[per-file.'lab/']\nREF001 = 'on'",
       "peerlint.toml:2:10: a rule is turned on in [rules], for all files"},
      {"[device.hq]\nrelase = '15.7'",
       "peerlint.toml:2:1: unknown key 'relase'; did you mean 'release'?"},
      {"[device.hq]\nroutes = ['10.2.0.1/16 via 192.0.2.1']",
       "peerlint.toml:2:11: expected a route such as \"10.2.0.0/16 via 192.0.2.1\", found "
       "'10.2.0.1/16 via 192.0.2.1'"},
      {"[device.hq]\nnat = { x = '1.2.3.4' }",
       "peerlint.toml:2:9: expected an inside address, found 'x'"},
      {"profile = 'ietf'\nprofile = 'nge'",
       "peerlint.toml:2:11: Error while parsing key-value pair: cannot redefine existing string "
       "'profile'"},
  };
  for (const auto& each : cases) {
    CAPTURE(each.text);
    const reading got(each.text);
    REQUIRE(got.faults.size() == 1);
    CHECK(got.faults[0] == each.fault);
  }
}

TEST_CASE("configuration: keys have values that can be read again") {
  configuration first;
  first.lint.release = "15.7";
  first.exclude = {"old/", "*.bak"};
  std::string text;
  for (const auto& key : configuration_keys()) {
    if (key.value == nullptr || key.value(first) == "\"\"") continue;
    text += std::string(key.name) + " = " + key.value(first) + "\n";
  }
  const reading again(text);
  CHECK(again.faults == texts{});
  for (const auto& key : configuration_keys())
    if (key.value != nullptr) CHECK(key.value(again.made) == key.value(first));
}

TEST_CASE("waivers: fields, and what they need") {
  options got;
  const auto read = [&](std::string_view text) {
    texts faults;
    for (const auto& each : read_waivers("w.toml", text, rules(), got))
      faults.push_back(to_text(each));
    return faults;
  };
  CHECK(read(R"(
[[waiver]]
rule = "REF001"
path = "sites/**"
section = "crypto map VPN 20 ipsec-isakmp"
line = "set transform-set *"
reason = "pushed by the controller"
until = 2026-12-31

[[waiver]]
rule = "LIF"
hash = "0123456789abcdef"
reason = "agreed"
)") == texts{});
  REQUIRE(got.waivers.size() == 2);
  CHECK(got.waivers[0].path == "sites/**");
  CHECK(got.waivers[0].until == "2026-12-31");
  CHECK(got.waivers[1].hash == "0123456789abcdef");
  REQUIRE(got.files.size() == 1);
  CHECK(got.waivers[0].at.text == 0);

  CHECK(read("[[waiver]]\nrule = 'REF001'") ==
        texts{"w.toml:1:1: the waiver of REF001 needs a `reason`"});
  CHECK(read("[[waiver]]\nrule = 'REF001'\nreason = '  '") ==
        texts{"w.toml:1:1: the waiver of REF001 needs a `reason`"});
  CHECK(read("[[waiver]]\nreason = 'x'") ==
        texts{"w.toml:1:1: a waiver names its `rule`: a code, a name or a family"});
  CHECK(read("[[waiver]]\nrule = 'REF001'\nreason = 'x'\nuntil = 'soon'") ==
        texts{"w.toml:4:9: expected a day such as 2026-12-31, found 'soon'"});
  CHECK(read("[[waiver]]\nrul = 'REF001'\nrule = 'REF001'\nreason = 'x'") ==
        texts{"w.toml:2:1: unknown key 'rul'; did you mean 'rule'?"});
  CHECK(read("[waiver]\nrule = 'REF001'") ==
        texts{"w.toml:1:2: waivers are written as [[waiver]], with two brackets"});
}

TEST_CASE("baseline: what is written is read again") {
  std::vector<baseline_entry> entries(2);
  entries[0] = {
      "sites/h \"q\".cfg", "REF001:0123456789abcdef", 1, "crypto map VPN 10", "set x", {}};
  entries[1] = {"b.cfg", "KEY002:0123456789abcdef", 3, "", "crypto isakmp key <secret> \\ \x01",
                {}};
  const auto text = write_baseline(entries);
  options got;
  CHECK(read_baseline("b.toml", text, got).empty());
  REQUIRE(got.baseline.size() == 2);
  for (std::size_t i = 0; i < entries.size(); ++i) {
    CHECK(got.baseline[i].path == entries[i].path);
    CHECK(got.baseline[i].key == entries[i].key);
    CHECK(got.baseline[i].count == entries[i].count);
    CHECK(got.baseline[i].section == entries[i].section);
    CHECK(got.baseline[i].line == entries[i].line);
  }
  CHECK(write_baseline(got.baseline) == text);
  options broken;
  const auto faults = read_baseline("b.toml", "version = 2\nfindings = [{ path = 'x' }]", broken);
  REQUIRE(faults.size() == 2);
  CHECK(to_text(faults[0]) == "b.toml:1:11: version 2 of the baseline is not known; write it anew");
  CHECK(to_text(faults[1]) == "b.toml:2:13: a finding of the baseline has a `key`");
}

}  // namespace configuration_test
