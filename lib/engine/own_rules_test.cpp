// workspace::add_rule: rules of the host program.
#include <doctest/doctest.h>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <vector>

#include <peerlint/workspace.hpp>

#include "engine/fake_rules.hpp"

namespace own_rules_test {

using namespace peerlint;
using engine::fake::in_short;
using engine::fake::list;

namespace {

std::string router(const std::string& name, const std::string& own, const std::string& peer) {
  return "version 15.7\nhostname " + name + "\ncrypto map VPN 10 ipsec-isakmp\n set peer " + peer +
         "\ninterface Loopback0\n ip address " + own + " 255.255.255.0\n crypto map VPN\nend\n";
}

workspace two(options chosen = {}) {
  chosen.rules.push_back(rule_choices().only({"OWN", "PAR013"}));
  workspace made(std::move(chosen));
  made.add("a.cfg", router("a", "192.0.2.1", "198.51.100.1"));
  made.add("b.cfg", router("b", "198.51.100.1", "192.0.2.1"));
  return made;
}

using device_check = std::function<void(const model::device&, report&)>;
using tunnel_check = std::function<void(const tunnel&, report&)>;
using fleet_check = std::function<void(std::span<const model::device* const>, report&)>;

const device_check on_interfaces = [](const model::device& one, report& out) {
  for (const auto& each : one.interfaces) out.at(each.header.at, "interface {}", each.name.value);
};

custom_rule own(std::string code, std::string name, decltype(custom_rule::check) check) {
  custom_rule made;
  made.code = std::move(code);
  made.name = std::move(name);
  made.summary = "something of ours";
  made.check = std::move(check);
  return made;
}

bool refuses(workspace& by, custom_rule rule) {
  try {
    by.add_rule(std::move(rule));
  } catch (const std::invalid_argument&) {
    return true;
  }
  return false;
}

}  // namespace

TEST_CASE("own rules: a check is called for each device, each tunnel, or once for all") {
  auto over = two();
  int calls = 0;
  over.add_rule(own("OWN001", "own-device", on_interfaces));
  over.add_rule(own("OWN002", "own-tunnel", tunnel_check([](const tunnel& one, report& out) {
                      out.at(one.a_to_b.initiator.peer_at, "to {}",
                             one.a_to_b.responder.device_name);
                    })));
  over.add_rule(own("OWN003", "own-fleet",
                    fleet_check([&calls](std::span<const model::device* const> all, report& out) {
                      ++calls;
                      out.at({}, "{} devices", all.size());
                    })));
  const auto result = over.check();
  CHECK(in_short(result.findings) == list{":0 OWN003 2 devices", "a.cfg:4 OWN002 to b",
                                          "a.cfg:5 OWN001 interface Loopback0",
                                          "b.cfg:5 OWN001 interface Loopback0"});
  CHECK(calls == 1);
  CHECK(result.summary.warnings == 4);
}

TEST_CASE("own rules: level, confidence and fix are those that were said") {
  auto over = two();
  auto made = own("OWN001", "own-device", device_check([](const model::device& one, report& out) {
                    out.at(one.interfaces[0].header.at, "one").enter("a", "no shutdown");
                  }));
  made.level = level::error;
  made.confidence = confidence::medium;
  made.fix = fix_level::display;
  over.add_rule(made);
  const auto result = over.check();
  REQUIRE(result.findings.size() == 2);
  CHECK(result.findings[0].level == level::error);
  CHECK(result.findings[0].confidence == confidence::medium);
  REQUIRE(result.findings[0].fix);
  CHECK(result.findings[0].fix->level == fix_level::display);
  CHECK(result.findings[0].name == "own-device");
}

TEST_CASE("own rules: one that throws is a problem, as of any rule") {
  auto over = two();
  over.add_rule(own("OWN001", "own-device", device_check([](const model::device&, report&) {
                      throw std::runtime_error("ours broke");
                    })));
  const auto result = over.check();
  REQUIRE(result.problems.size() == 2);
  CHECK(result.problems[0].message == "rule OWN001 failed on a: ours broke");
}

TEST_CASE("own rules: what has no code, name or check, or a taken one, is refused") {
  auto over = two();
  over.add_rule(own("OWN001", "own-device", on_interfaces));
  CHECK(refuses(over, own("", "other", on_interfaces)));
  CHECK(refuses(over, own("OWN009", "", on_interfaces)));
  CHECK(refuses(over, own("OWN009", "other", device_check{})));
  CHECK(refuses(over, own("OWN009", "other", tunnel_check{})));
  CHECK(refuses(over, own("OWN009", "other", fleet_check{})));
  for (const auto* taken :
       {"OWN001", "own001", "own-device", "REF001", "undefined-transform-set"}) {
    CAPTURE(taken);
    CHECK(refuses(over, own(taken, "other", on_interfaces)));
    CHECK(refuses(over, own("OWN009", taken, on_interfaces)));
  }
  // What selectors say already would mean two things.
  for (const auto* taken : {"ALL", "REF", "own"}) {
    CAPTURE(taken);
    CHECK(refuses(over, own(taken, "other", on_interfaces)));
    CHECK(refuses(over, own("OWN009", taken, on_interfaces)));
  }
  CHECK(in_short(over.check().findings).size() == 2);
  CHECK_FALSE(refuses(over, own("OWN009", "other", on_interfaces)));
}

TEST_CASE("own rules: they are chosen and silenced as all others") {
  auto chosen = options();
  chosen.rules.push_back(rule_choices().level("own-device", level::note));
  chosen.waivers.push_back({"OWN001", "a.cfg", "", "", "", "known", "", {}});
  auto over = two(chosen);
  over.add_rule(own("OWN001", "own-device", on_interfaces));
  const auto result = over.check();
  CHECK(in_short(result.findings) == list{"b.cfg:5 OWN001 interface Loopback0"});
  CHECK(result.findings[0].level == level::note);
  CHECK(in_short(result.suppressed) == list{"waiver a.cfg:5 OWN001 interface Loopback0"});

  chosen.rules.push_back(rule_choices().off({"OWN"}));
  workspace without(chosen);
  without.add("a.cfg", router("a", "192.0.2.1", "198.51.100.1"));
  without.add_rule(own("OWN001", "own-device", on_interfaces));
  for (const auto& each : without.check().findings) CHECK(each.code != "OWN001");
}

TEST_CASE("own rules: they are listed with the others, sorted, and have their page") {
  auto over = two();
  const auto before = over.rules().size();
  auto made = own("OWN001", "own-device", on_interfaces);
  made.page = "# ours";
  over.add_rule(made);
  over.add_rule(own("AAA001", "own-tunnel", tunnel_check([](const tunnel&, report&) {})));
  const auto rules = over.rules();
  REQUIRE(rules.size() == before + 2);
  CHECK(rules.front().code == "AAA001");
  CHECK(rules.front().scope == "tunnel");
  CHECK(std::is_sorted(rules.begin(), rules.end(),
                       [](const auto& a, const auto& b) { return a.code < b.code; }));
  CHECK(all_rules().size() == before);
  CHECK(over.page("OWN001") == "# ours");
  CHECK(over.page("Own-Device") == "# ours");
  CHECK(over.page("AAA001").empty());
  CHECK(over.page("REF001") == explain("REF001"));
  CHECK(over.page("NONE999").empty());
}

}  // namespace own_rules_test
