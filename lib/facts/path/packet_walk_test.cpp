#include "facts/path/packet_walk.hpp"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <doctest/doctest.h>

#include "facts/names/named.hpp"
#include "facts/read_device.hpp"

namespace packet_walk_test {

using namespace peerlint;
using facts::read_device;

namespace {

flow_packet packet(std::string_view words) {
  std::vector<std::string> all;
  for (std::size_t at = 0; at < words.size();) {
    const auto end = std::min(words.find(' ', at), words.size());
    all.emplace_back(words.substr(at, end - at));
    at = end + 1;
  }
  return std::get<flow_packet>(read_flow_packet(all));
}

packet_trace follow(const read_device& of, std::string_view words, std::string_view from = "") {
  const auto asked = packet(words);
  auto origin = facts::origin_of(asked.source, of.facts);
  if (from == "self") origin = {nullptr, true};
  if (!from.empty() && from != "self")
    origin = {facts::find_named(of.facts.device.interfaces, from), false};
  return facts::follow(facts::packet_of(asked), origin, of.facts);
}

// "route:pass nat:change = forwarded"
std::string told(const packet_trace& trace) {
  std::string text;
  for (const auto& step : trace.steps)
    text += std::string(to_text(step.place)) + ":" + std::string(to_text(step.verdict)) + " ";
  return text + "= " + std::string(to_text(trace.outcome));
}

bool says(const packet_trace& trace, std::string_view part) {
  for (const auto& step : trace.steps)
    if (step.what.find(part) != std::string::npos) return true;
  return false;
}

const std::string inside =
    "hostname r\ninterface GigabitEthernet0/1\n ip address 10.2.0.1 255.255.255.0\n";
const std::string outside = "interface GigabitEthernet0/0\n ip address 192.0.2.2 255.255.255.252\n";
const std::string way_out = "ip route 0.0.0.0 0.0.0.0 192.0.2.1\n";
const std::string vpn =
    "crypto map VPN 10 ipsec-isakmp\n set peer 203.0.113.1\n set transform-set S\n"
    " match address VPN-HQ\n"
    "ip access-list extended VPN-HQ\n permit ip 10.2.0.0 0.0.0.255 10.1.0.0 0.0.255.255\n";
const std::string overload =
    "ip nat inside source list 100 interface GigabitEthernet0/0 overload\n"
    "access-list 100 permit ip 10.2.0.0 0.0.0.255 any\n";

}  // namespace

TEST_CASE("packet path: a plain packet is routed and leaves in clear") {
  const read_device d(inside + outside + way_out);
  const auto made = follow(d, "10.2.0.5 8.8.8.8 tcp 443");
  CHECK(told(made) == "route:pass = forwarded");
  CHECK(made.from == "GigabitEthernet0/1");
  CHECK(made.interface == "GigabitEthernet0/0");
  CHECK(made.assumes.empty());
}

TEST_CASE("packet path: the input ACL of the interface by which it comes") {
  const read_device d(
      inside + " ip access-group 110 in\n" + outside + way_out +
      "access-list 110 deny tcp any any eq telnet\naccess-list 110 permit ip any any\n");
  CHECK(told(follow(d, "10.2.0.5 8.8.8.8 tcp 23")) == "input_acl:drop = dropped");
  CHECK(told(follow(d, "10.2.0.5 8.8.8.8 tcp 443")) == "input_acl:pass route:pass = forwarded");
  const read_device missing(inside + " ip access-group NONE in\n" + outside + way_out);
  CHECK(says(follow(missing, "10.2.0.5 8.8.8.8"), "permits everything"));
  const read_device timed(inside + " ip access-group 110 in\n" + outside + way_out +
                          "access-list 110 permit ip any any time-range WORK\n");
  CHECK(told(follow(timed, "10.2.0.5 8.8.8.8")) == "input_acl:unknown route:pass = unknown");
}

TEST_CASE("packet path: NAT comes before the crypto map") {
  const std::string with_map = outside + " crypto map VPN\n";
  const read_device plain(inside + with_map + way_out + vpn);
  const auto made = follow(plain, "10.2.0.5 10.1.0.9 tcp 443");
  CHECK(told(made) == "route:pass crypto_map:encrypt = encrypted");
  CHECK(made.entry == "crypto map VPN 10");
  CHECK(says(made, "10.2.0.0/24 → 10.1.0.0/16"));
  const read_device translated(inside + " ip nat inside\n" + with_map + " ip nat outside\n" +
                               way_out + vpn + overload);
  CHECK(told(follow(translated, "10.2.0.5 10.1.0.9 tcp 443")) ==
        "route:pass nat:change crypto_map:pass = forwarded");
  const read_device exempt(inside + " ip nat inside\n" + with_map + " ip nat outside\n" + way_out +
                           vpn +
                           "ip nat inside source list 100 interface GigabitEthernet0/0 overload\n"
                           "access-list 100 deny ip 10.2.0.0 0.0.0.255 10.1.0.0 0.0.255.255\n"
                           "access-list 100 permit ip 10.2.0.0 0.0.0.255 any\n");
  CHECK(told(follow(exempt, "10.2.0.5 10.1.0.9")) == "route:pass crypto_map:encrypt = encrypted");
  CHECK(told(follow(exempt, "10.2.0.5 8.8.8.8")) ==
        "route:pass nat:change crypto_map:pass = forwarded");
}

TEST_CASE("packet path: static NAT, and the way in") {
  const read_device d(inside + " ip nat inside\n" + outside + " ip nat outside\n" + way_out +
                      "ip nat inside source static tcp 10.2.0.7 443 192.0.2.2 8443\n" + overload);
  const auto in = follow(d, "8.8.8.8 192.0.2.2 tcp 8443", "GigabitEthernet0/0");
  CHECK(told(in) == "nat:change route:pass = forwarded");
  CHECK(in.interface == "GigabitEthernet0/1");
  const auto own = follow(d, "8.8.8.8 192.0.2.2 tcp 22", "GigabitEthernet0/0");
  CHECK(told(own) == "route:pass = forwarded");
  CHECK(own.interface.empty());
}

TEST_CASE("packet path: what the map protects has to come encrypted") {
  const read_device d(inside + outside + " crypto map VPN\n ip access-group IN in\n" + way_out +
                      vpn + "ip access-list extended IN\n permit esp host 203.0.113.1 any\n");
  const auto made = follow(d, "10.1.0.9 10.2.0.5 tcp 443", "GigabitEthernet0/0");
  CHECK(told(made) == "input_acl:pass decrypt:pass route:pass = forwarded");
  CHECK(says(made, "in clear it is dropped"));
  CHECK(told(follow(d, "10.9.0.9 10.2.0.5 tcp 443", "GigabitEthernet0/0")) ==
        "input_acl:drop = dropped");
}

TEST_CASE("packet path: policy routing goes before the routing table") {
  const std::string second =
      "interface GigabitEthernet0/2\n ip address 198.51.100.2 255.255.255.252\n";
  const std::string map =
      "route-map R permit 10\n match ip address 120\n set ip next-hop 198.51.100.1\n"
      "access-list 120 permit tcp any any eq 443\n";
  const read_device d(inside + " ip policy route-map R\n" + outside + second + way_out + map);
  const auto policed = follow(d, "10.2.0.5 8.8.8.8 tcp 443");
  CHECK(told(policed) == "policy_route:change = forwarded");
  CHECK(policed.interface == "GigabitEthernet0/2");
  CHECK(told(follow(d, "10.2.0.5 8.8.8.8 tcp 80")) == "route:pass = forwarded");
  const read_device local(inside + outside + second + way_out + map +
                          "ip local policy route-map R\n");
  CHECK(follow(local, "192.0.2.2 8.8.8.8 tcp 443", "self").interface == "GigabitEthernet0/2");
}

TEST_CASE("packet path: routes decide, and what no file says is unknown") {
  const read_device none(inside + outside);
  CHECK(told(follow(none, "10.2.0.5 8.8.8.8")) == "route:drop = dropped");
  const read_device null(inside + outside + "ip route 0.0.0.0 0.0.0.0 Null0\n");
  CHECK(told(follow(null, "10.2.0.5 8.8.8.8")) == "route:drop = dropped");
  for (const char* protocol :
       {"router ospf 1\n", "router eigrp 1\n", "router bgp 65000\n", "router rip\n"}) {
    const read_device learning(inside + outside + protocol);
    CHECK(told(follow(learning, "10.2.0.5 8.8.8.8")) == "route:unknown = unknown");
    const read_device fixed(inside + outside + "ip route 10.1.0.0 255.255.0.0 192.0.2.1\n" +
                            protocol);
    const auto made = follow(fixed, "10.2.0.5 10.1.0.9");
    CHECK(made.outcome == flow_outcome::forwarded);
    CHECK(made.assumes.size() == 1);
  }
  const read_device tracked(inside + outside + "ip route 0.0.0.0 0.0.0.0 192.0.2.1 track 7\n");
  REQUIRE(follow(tracked, "10.2.0.5 8.8.8.8").assumes.size() == 1);
  CHECK(follow(tracked, "10.2.0.5 8.8.8.8").assumes[0] == "track 7 is up");
}

TEST_CASE("packet path: entries of a crypto map, by sequence, deny goes on") {
  const std::string entries =
      "crypto map VPN 5 ipsec-isakmp\n match address NOBODY\n set peer 203.0.113.9\n"
      "crypto map VPN 10 ipsec-isakmp\n set peer 203.0.113.1\n match address A\n"
      "crypto map VPN 20 ipsec-isakmp\n set peer 203.0.113.2\n match address B\n"
      "ip access-list extended A\n deny ip any 10.1.7.0 0.0.0.255\n permit ip any 10.1.0.0 "
      "0.0.255.255\n"
      "ip access-list extended B\n permit ip any 10.0.0.0 0.255.255.255\n";
  const std::string base = inside + outside + " crypto map VPN\n" + way_out + entries;
  const read_device d(base);
  CHECK(follow(d, "10.2.0.5 10.1.0.9").entry == "crypto map VPN 10");
  CHECK(follow(d, "10.2.0.5 10.1.7.9").entry == "crypto map VPN 20");
  CHECK(told(follow(d, "10.2.0.5 8.8.8.8")) == "route:pass crypto_map:pass = forwarded");
  const read_device clear(base + "crypto ipsec ipv4-deny clear\n");
  CHECK(follow(clear, "10.2.0.5 10.1.7.9").outcome == flow_outcome::forwarded);
  const read_device drop(base + "crypto ipsec ipv4-deny drop\n");
  CHECK(follow(drop, "10.2.0.5 10.1.7.9").outcome == flow_outcome::dropped);
}

TEST_CASE("packet path: zones") {
  const std::string zones =
      "zone security IN\nzone security OUT\n"
      "class-map type inspect match-any WEB\n match access-group name WEB\n"
      "policy-map type inspect P\n class type inspect WEB\n  inspect\n class class-default\n  "
      "drop\n"
      "zone-pair security IN-OUT source IN destination OUT\n service-policy type inspect P\n"
      "ip access-list extended WEB\n permit tcp any any eq 443\n";
  const read_device d(inside + " zone-member security IN\n" + outside +
                      " zone-member security OUT\n" + way_out + zones);
  CHECK(told(follow(d, "10.2.0.5 8.8.8.8 tcp 443")) == "route:pass zone:pass = forwarded");
  CHECK(told(follow(d, "10.2.0.5 8.8.8.8 tcp 80")) == "route:pass zone:drop = dropped");
  CHECK(told(follow(d, "8.8.8.8 10.2.0.5 tcp 80", "GigabitEthernet0/0")) ==
        "route:pass zone:drop = dropped");
  CHECK(follow(d, "192.0.2.2 8.8.8.8 tcp 80", "self").outcome == flow_outcome::forwarded);
}

TEST_CASE("packet path: the output ACL does not see the router's own packets") {
  const read_device d(inside + outside + " ip access-group 130 out\n" + way_out +
                      "access-list 130 deny ip any any\n");
  CHECK(told(follow(d, "10.2.0.5 8.8.8.8")) == "route:pass output_acl:drop = dropped");
  CHECK(told(follow(d, "192.0.2.2 8.8.8.8", "self")) == "route:pass = forwarded");
}

TEST_CASE("packet path: a tunnel puts its packet around") {
  const std::string tunnel =
      "interface Tunnel1\n ip address 172.16.0.2 255.255.255.252\n"
      " tunnel source GigabitEthernet0/0\n tunnel destination 203.0.113.1\n";
  const std::string into = "ip route 10.1.0.0 255.255.0.0 Tunnel1\n";
  const read_device plain(inside + outside + tunnel + way_out + into);
  const auto gre = follow(plain, "10.2.0.5 10.1.0.9");
  CHECK(told(gre) == "route:pass route:pass = forwarded");
  CHECK(gre.interface == "GigabitEthernet0/0");
  const read_device safe(inside + outside + tunnel + " tunnel protection ipsec profile P\n" +
                         way_out + into);
  CHECK(told(follow(safe, "10.2.0.5 10.1.0.9")) ==
        "route:pass crypto_map:encrypt route:pass = encrypted");
  const read_device itself(inside + outside + tunnel + into + "ip route 0.0.0.0 0.0.0.0 Tunnel1\n");
  CHECK(follow(itself, "10.2.0.5 10.1.0.9").outcome == flow_outcome::dropped);
  const read_device mapped(inside + outside + " crypto map VPN\n" + tunnel + way_out + into +
                           "crypto map VPN 10 ipsec-isakmp\n set peer 203.0.113.1\n"
                           " match address G\nip access-list extended G\n"
                           " permit gre host 192.0.2.2 host 203.0.113.1\n");
  CHECK(follow(mapped, "10.2.0.5 10.1.0.9").entry == "crypto map VPN 10");
}

TEST_CASE("packet path: words of a packet") {
  CHECK(to_text(packet("10.2.0.5 10.1.0.9")) == "10.2.0.5 → 10.1.0.9 icmp echo");
  CHECK(packet("10.2.0.5 10.1.0.9 udp isakmp").destination_port == 500);
  CHECK(packet("10.2.0.5 10.1.0.9 icmp unreachable").source_port == 3);
  CHECK(packet("10.2.0.5 10.1.0.9 esp").protocol == 50);
  const auto wrong = [](const std::vector<std::string>& words) {
    return std::get<std::string>(read_flow_packet(words));
  };
  CHECK(wrong({"10.2.0.5"}) == "expected a source and a destination address");
  CHECK(wrong({"10.2.0.5", "hq"}) == "expected a destination (an IPv4 address), found 'hq'");
  CHECK(wrong({"10.2.0.5", "10.1.0.9", "http"}) ==
        "expected a protocol (tcp, udp, icmp, esp …, 0-255), found 'http'");
  CHECK(wrong({"10.2.0.5", "10.1.0.9", "esp", "5"}) ==
        "only tcp, udp and icmp take a port or a type, found '5'");
}

}  // namespace packet_walk_test
