// Every scope: a check is called for exactly the objects that are of it.
#include "engine/fake_rules.hpp"

#include <doctest/doctest.h>

#include <array>
#include <set>

namespace scopes_test {

using namespace peerlint;
using namespace peerlint::engine;
using fake::in_short;
using fake::list;

namespace {

// One of everything, and two of some.
constexpr std::string_view hq = R"(version 15.7
hostname hq
crypto isakmp policy 10
 lifetime 5
crypto isakmp key Harbour42 address 198.51.100.1
crypto isakmp key Harbour43 address 192.0.2.9
crypto ipsec transform-set T esp-aes 256 esp-sha256-hmac
crypto map VPN 10 ipsec-isakmp
 set peer 198.51.100.1
 set transform-set T
 match address A
crypto map VPN 20 ipsec-isakmp
 set transform-set NONE
crypto map OTHER 10 ipsec-isakmp
ip access-list extended A
 permit ip 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255
 deny ip any any
ip access-list extended SPARE
 permit tcp any any
interface Loopback0
 description “quoted”
interface GigabitEthernet0/0
 ip address 203.0.113.1 255.255.255.0
 ip address 192.0.2.1 255.255.255.0
 crypto map VPN
frobnicate the gateway
crypto isakmp profile REMOTE
 keyring RING
crypto keyring RING
 pre-shared-key address 192.0.2.7 key Harbour44
crypto ikev2 proposal P
 integrity sha256
crypto ikev2 policy Q
 proposal P
crypto ikev2 keyring KEYS
 peer A
  pre-shared-key Harbour45
crypto ikev2 profile BRANCH
 keyring local KEYS
crypto pki trustpoint CA
 enrollment terminal
crypto dynamic-map D 10
crypto gdoi group G
crypto ipsec security-association lifetime seconds 900
crypto ikev2 proposal P
 pqc mlkem1024
event manager applet RUN
 event none
 action 1 syslog msg "ran"
end
)";

constexpr std::string_view branch = R"(version 15.7
hostname branch
crypto map VPN 10 ipsec-isakmp
 set peer 192.0.2.1
interface GigabitEthernet0/1
 ip address 198.51.100.1 255.255.255.0
 crypto map VPN
end
)";

fleet both() {
  return fake::fleet_of({{"hq.cfg", std::string(hq)}, {"branch.cfg", std::string(branch)}});
}

// A rule that spares fragments, or judges them.
rules::rule rule_of(const rules::scoped_check& check,
                    rules::fragments fragments = rules::fragments::judged) {
  return {.code = "TST900",
          .name = "fake",
          .summary = "anything",
          .since = "0.1.0",
          .fragments = fragments,
          .check = check};
}

struct scope_case {
  std::string_view name;
  rules::scoped_check check;
  list found;
};

const std::array scopes{
    scope_case{"unplaced_line",
               [](const session::unplaced_line& one, report& out) {
                 out.at(one.at, "{}", one.fault_word);
               },
               {"hq.cfg:26 TST900 frobnicate"}},
    scope_case{
        "refused_value",
        [](const session::refused_value& one, report& out) { out.at(one.at, "{}", one.found); },
        {"hq.cfg:4 TST900 5"}},
    scope_case{"edit",
               [](const session::edit& one, report& out) {
                 out.at(one.at, "{}", static_cast<int>(one.what));
               },
               {"hq.cfg:24 TST900 2", "hq.cfg:45 TST900 5"}},
    scope_case{"artifact",
               [](const session::artifact& one, report& out) { out.at(one.at, "{}", one.lines); },
               {"hq.cfg:21 TST900 1"}},
    scope_case{"unresolved",
               [](const facts::unresolved& one, report& out) { out.at(one.at, "{}", one.name); },
               {"hq.cfg:13 TST900 NONE"}},
    scope_case{
        "miscased",
        [](const facts::miscased& one, report& out) { out.at(one.at, "{}", one.meant.name); },
        {}},
    scope_case{"unused",
               [](const facts::unused& one, report& out) { out.at(one.at, "{}", one.name); },
               {"hq.cfg:14 TST900 OTHER", "hq.cfg:18 TST900 SPARE", "hq.cfg:27 TST900 REMOTE",
                "hq.cfg:33 TST900 Q", "hq.cfg:38 TST900 BRANCH", "hq.cfg:40 TST900 CA",
                "hq.cfg:42 TST900 D", "hq.cfg:43 TST900 G", "hq.cfg:47 TST900 RUN"}},
    scope_case{"use",
               [](const facts::use& one, report& out) { out.at(one.at, "{}", one.name); },
               {"branch.cfg:7 TST900 VPN", "hq.cfg:10 TST900 T", "hq.cfg:11 TST900 A",
                "hq.cfg:13 TST900 NONE", "hq.cfg:25 TST900 VPN", "hq.cfg:28 TST900 RING",
                "hq.cfg:34 TST900 P", "hq.cfg:39 TST900 KEYS"}},
    scope_case{"secret",
               [](const model::secret& one, report& out) { out.at(one.at, "{}", one.value); },
               {"hq.cfg:5 TST900 <secret>", "hq.cfg:6 TST900 <secret>", "hq.cfg:30 TST900 <secret>",
                "hq.cfg:37 TST900 <secret>"}},
    scope_case{"keyring_key",
               [](const facts::keyring_key& one, report& out) {
                 out.at(one.key->line.at, "{}", one.keyring == nullptr ? "default" : "keyring");
               },
               {"hq.cfg:5 TST900 default", "hq.cfg:6 TST900 default", "hq.cfg:30 TST900 keyring"}},
    scope_case{"isakmp_profile",
               [](const model::isakmp_profile& one, report& out) {
                 out.at(one.header.at, "{}", one.name.value);
               },
               {"hq.cfg:27 TST900 REMOTE"}},
    scope_case{"ikev2_proposal",
               [](const model::ikev2_proposal& one, report& out) {
                 out.at(one.header.at, "{}", one.name.value);
               },
               {"hq.cfg:31 TST900 P"}},
    scope_case{"ikev2_policy",
               [](const model::ikev2_policy& one, report& out) {
                 out.at(one.header.at, "{}", one.name.value);
               },
               {"hq.cfg:33 TST900 Q"}},
    scope_case{"ikev2_keyring",
               [](const model::ikev2_keyring& one, report& out) {
                 out.at(one.header.at, "{}", one.name.value);
               },
               {"hq.cfg:35 TST900 KEYS"}},
    scope_case{"ikev2_profile",
               [](const model::ikev2_profile& one, report& out) {
                 out.at(one.header.at, "{}", one.name.value);
               },
               {"hq.cfg:38 TST900 BRANCH"}},
    scope_case{"pki_trustpoint",
               [](const model::pki_trustpoint& one, report& out) {
                 out.at(one.header.at, "{}", one.name.value);
               },
               {"hq.cfg:40 TST900 CA"}},
    scope_case{"crypto_map",
               [](const model::crypto_map& one, report& out) {
                 out.at(one.name.at, "{}", one.name.value);
               },
               {"branch.cfg:3 TST900 VPN", "hq.cfg:8 TST900 VPN", "hq.cfg:14 TST900 OTHER"}},
    scope_case{"crypto_map_entry",
               [](const model::crypto_map_entry& one, report& out) {
                 out.at(one.header.at, "{} {}", one.map, one.sequence.value);
               },
               {"branch.cfg:3 TST900 VPN 10", "hq.cfg:8 TST900 VPN 10", "hq.cfg:12 TST900 VPN 20",
                "hq.cfg:14 TST900 OTHER 10"}},
    scope_case{"interface",
               [](const model::interface& one, report& out) {
                 out.at(one.header.at, "{}", one.name.value);
               },
               {"branch.cfg:5 TST900 GigabitEthernet0/1", "hq.cfg:20 TST900 Loopback0",
                "hq.cfg:22 TST900 GigabitEthernet0/0"}},
    scope_case{"access_list",
               [](const model::access_list& one, report& out) {
                 out.at(one.header.at, "{}", one.name.value);
               },
               {"hq.cfg:15 TST900 A", "hq.cfg:18 TST900 SPARE"}},
    scope_case{"access_list_entry",
               [](const model::access_list_entry& one, report& out) {
                 out.at(one.line.at, "{}", one.protocol.value);
               },
               {"hq.cfg:16 TST900 ip", "hq.cfg:17 TST900 ip", "hq.cfg:19 TST900 tcp"}},
    scope_case{
        "algorithm_use",
        [](const facts::algorithm_use& one, report& out) { out.at(one.at, "{}", one.word); },
        {"hq.cfg:3 TST900 des", "hq.cfg:3 TST900 group 1", "hq.cfg:3 TST900 sha",
         "hq.cfg:7 TST900 esp-aes", "hq.cfg:7 TST900 esp-sha256-hmac", "hq.cfg:32 TST900 sha256"}},
    scope_case{"vpn_endpoint",
               [](const facts::vpn_endpoint& one, report& out) {
                 out.at(one.section, "{}", facts::name_of(one));
               },
               {"branch.cfg:3 TST900 crypto map VPN 10", "hq.cfg:8 TST900 crypto map VPN 10",
                "hq.cfg:12 TST900 crypto map VPN 20", "hq.cfg:14 TST900 crypto map OTHER 10"}},
    scope_case{
        "used_policy",
        [](const facts::used_policy& one, report& out) { out.at(one.section, "{}", one.name); },
        {"branch.cfg:3 TST900 crypto map VPN 10", "hq.cfg:8 TST900 crypto map VPN 10",
         "hq.cfg:12 TST900 crypto map VPN 20"}},
    scope_case{"isakmp_policy",
               [](const facts::effective_policy& one, report& out) {
                 if (!one.built_in) out.at(one.header, "{}", one.priority);
               },
               {"hq.cfg:3 TST900 10"}},
    scope_case{"lifetime",
               [](const facts::lifetime& one, report& out) { out.at(one.at, "{}", one.seconds); },
               {"hq.cfg:4 TST900 5", "hq.cfg:44 TST900 900"}},
    scope_case{
        "post_quantum",
        [](const facts::post_quantum_use& one, report& out) { out.at(one.at, "{}", one.word); },
        {"hq.cfg:46 TST900 mlkem1024"}},
    scope_case{"transform_set",
               [](const model::transform_set& one, report& out) {
                 out.at(one.header.at, "{}", one.name.value);
               },
               {"hq.cfg:7 TST900 T"}},
    scope_case{"dynamic_map",
               [](const model::dynamic_map& one, report& out) {
                 out.at(one.name.at, "{}", one.name.value);
               },
               {"hq.cfg:42 TST900 D"}},
    scope_case{"gdoi_group",
               [](const model::gdoi_group& one, report& out) {
                 out.at(one.name.at, "{}", one.name.value);
               },
               {"hq.cfg:43 TST900 G"}},
    scope_case{"applet_run",
               [](const failover::applet_run& one, report& out) {
                 out.at(one.applet->name.at, "{} of {}", one.actions.size(), one.all.size());
               },
               {"hq.cfg:47 TST900 1 of 1"}},
    scope_case{"device",
               [](const facts::device_facts& one, report& out) { out.at({}, "{}", one.read.name); },
               {":0 TST900 branch", ":0 TST900 hq"}},
    scope_case{"tunnel",
               [](const tunnel& one, report& out) {
                 out.at({}, "{} {}", one.a_to_b.initiator.device_name,
                        one.a_to_b.responder.device_name);
               },
               {":0 TST900 hq branch"}},
    scope_case{"fleet",
               [](const facts::fleet_facts& one, report& out) {
                 out.at({}, "{} devices, {} tunnels", one.devices.size(), one.tunnels.size());
               },
               {":0 TST900 2 devices, 1 tunnels"}},
};

}  // namespace

TEST_CASE("engine: a check is called for every object of its scope, and for nothing else") {
  const auto over = both();
  REQUIRE(over.devices().size() == 2);
  for (const auto& each : scopes) {
    CAPTURE(each.name);
    const auto rule = rule_of(each.check);
    CHECK(rules::scope_names[each.check.get().index()] == each.name);
    CHECK(in_short(fake::run(over, {&rule}).findings) == each.found);
  }
}

TEST_CASE("engine: the scopes that the tests call are all that there are") {
  // Silencings have tests of their own, and so do the three kinds of a host program's rules.
  std::set<std::size_t> called;
  for (const auto& each : scopes) called.insert(each.check.get().index());
  CHECK(called.size() == scopes.size());
  CHECK(scopes.size() + 4 == std::variant_size_v<rules::any_check>);
}

TEST_CASE("engine: the facts of a check are those of the object's device") {
  const auto rule = rule_of([](const model::interface& one, const facts::device_facts& facts,
                               report& out) { out.at(one.header.at, "{}", facts.read.name); });
  CHECK(in_short(fake::run(both(), {&rule}).findings) ==
        list{"branch.cfg:5 TST900 branch", "hq.cfg:20 TST900 hq", "hq.cfg:22 TST900 hq"});
}

TEST_CASE("engine: the facts of a tunnel are those of the fleet") {
  const auto rule = rule_of([](const tunnel& one, const facts::fleet_facts& facts, report& out) {
    out.at(one.a_to_b.responder.peer_at, "{}", facts.of(one.a_to_b.responder).read.name);
  });
  CHECK(in_short(fake::run(both(), {&rule}).findings) == list{"branch.cfg:4 TST900 branch"});
}

TEST_CASE("engine: a rule that spares fragments is not called for them") {
  const auto whole = [](std::string_view text) { return std::string(text); };
  // Without version, hostname and end.
  const auto fragment = [](std::string_view text) {
    const auto first = text.find("crypto");
    return std::string(text.substr(first, text.rfind("end") - first));
  };
  const auto over = fake::fleet_of({{"branch.cfg", fragment(branch)}, {"hq.cfg", whole(hq)}});
  REQUIRE_FALSE(over.devices()[0]->read.whole);
  for (const auto& each : scopes) {
    CAPTURE(each.name);
    const bool linked = each.name == "tunnel" || each.name == "fleet";
    const auto judging = rule_of(each.check);
    const auto sparing = rule_of(each.check, rules::fragments::spared);
    auto found = fake::run(over, {&judging}).findings;
    const auto of_branch = [](const finding& one) {
      return one.primary.where.file == "branch.cfg" || one.message == "branch";
    };
    const auto all = found.size();
    if (linked)
      found.clear();
    else
      std::erase_if(found, of_branch);
    const bool has_branch = linked || each.name == "device" || each.name == "interface" ||
                            each.name == "use" || each.name == "vpn_endpoint" ||
                            each.name == "used_policy" || each.name.starts_with("crypto_map");
    CHECK((found.size() < all) == has_branch);
    CHECK(in_short(fake::run(over, {&sparing}).findings) == in_short(found));
  }
}

}  // namespace scopes_test
