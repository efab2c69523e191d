#include <string>

#include <doctest/doctest.h>

#include "negotiate/read_pair.hpp"

namespace golden_test {

// Pairs of IKEv1 whose outcome is documented or was measured: each differs from a healthy pair in
// one thing.
using namespace peerlint;
using negotiate::changed;
using negotiate::read_pair;

namespace {

const std::string a = R"(version 15.7
hostname hq
crypto isakmp policy 10
 encryption aes 256
 hash sha256
 authentication pre-share
 group 14
crypto isakmp key Harbour42 address 198.51.100.2
crypto ipsec transform-set T esp-aes 256 esp-sha-hmac
 mode tunnel
crypto map VPN 10 ipsec-isakmp
 set peer 198.51.100.2
 set transform-set T
 match address A
interface GigabitEthernet0/0
 ip address 192.0.2.2 255.255.255.252
 ip nat outside
 crypto map VPN
interface GigabitEthernet0/1
 ip address 10.1.0.1 255.255.0.0
 ip nat inside
interface Loopback9
 ip address 192.0.2.99 255.255.255.255
ip route 0.0.0.0 0.0.0.0 192.0.2.1
ip access-list extended A
 permit ip 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255
)";

const std::string b = R"(version 15.7
hostname branch
crypto isakmp policy 10
 encryption aes 256
 hash sha256
 authentication pre-share
 group 14
crypto isakmp key Harbour42 address 192.0.2.2
crypto ipsec transform-set T esp-aes 256 esp-sha-hmac
 mode tunnel
crypto map VPN 10 ipsec-isakmp
 set peer 192.0.2.2
 set transform-set T
 match address A
interface GigabitEthernet0/0
 ip address 198.51.100.2 255.255.255.252
 crypto map VPN
interface GigabitEthernet0/1
 ip address 10.2.0.1 255.255.0.0
interface Loopback9
 ip address 198.51.100.99 255.255.255.255
ip route 0.0.0.0 0.0.0.0 198.51.100.1
ip access-list extended A
 permit ip 10.2.0.0 0.0.255.255 10.1.0.0 0.0.255.255
)";

std::string words(const prediction& of) {
  std::string made(to_text(of.outcome));
  if (!of.step.empty()) made += ' ' + std::string(of.step);
  if (of.gate && of.outcome != outcome::up) made += ' ' + std::string(to_text(*of.gate));
  return made;
}

/// "down MM5 G8 / down MM5 G8": from a to b, from b to a.
std::string both(const read_pair& of) {
  REQUIRE(of.tunnels.size() == 1);
  return words(of.tunnels[0].a_to_b.result) + " / " + words(of.tunnels[0].b_to_a.result);
}
std::string both(const std::string& one, const std::string& other) {
  return both(read_pair(one, other));
}

settings::assumed behind(const std::string& inner, const std::string& outer) {
  settings::assumed made;
  made.nat.emplace_back(*net::parse_ipv4(inner), *net::parse_ipv4(outer));
  return made;
}

const std::string line_a = " permit ip 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255\n";
const std::string line_b = " permit ip 10.2.0.0 0.0.255.255 10.1.0.0 0.0.255.255\n";
const std::string outside_b = " ip address 198.51.100.2 255.255.255.252\n";

/// The outside interface of b with an inbound list of these lines.
std::string filtered(const std::string& lines) {
  return changed(b, outside_b, outside_b + " ip access-group OUT in\n") +
         "ip access-list extended OUT\n" + lines;
}

}  // namespace

TEST_CASE("golden G01: a mirrored pair is up") {
  CHECK(both(a, b) == "up / up");
  const read_pair p(a, b);
  const auto& result = p.tunnels[0].a_to_b.result;
  REQUIRE(result.ike);
  CHECK(result.ike->encryption == "aes-cbc");
  CHECK(result.ike->key_bits == 256);
  CHECK(result.ike->group == 14);
  REQUIRE(result.ipsec);
  CHECK(result.ipsec->transforms == std::vector<std::string>{"esp-aes 256", "esp-sha-hmac"});
  CHECK(result.ipsec->mode == "tunnel");
  CHECK(result.initiator_state == "QM_IDLE");
  for (const auto& step : result.steps) CHECK(step.is == prediction_step::verdicts::pass);
}

TEST_CASE("golden G02, G03: keys") {
  const auto wrong = changed(b, "Harbour42", "harbour42");
  CHECK(both(a, wrong) == "down MM5 G8 / down MM5 G8");
  const read_pair p(a, wrong);
  CHECK(p.tunnels[0].a_to_b.result.initiator_state == "MM_KEY_EXCH");
  CHECK(p.tunnels[0].a_to_b.result.responder_asa_state == "MM_WAIT_MSG5");
  CHECK(both(a, changed(b, "crypto isakmp key Harbour42 address 192.0.2.2\n", "")) ==
        "down MM2 G6 / down MM1 G4");
}

TEST_CASE("aggressive mode needs a key, or the password of the peer") {
  const std::string entry = "crypto map VPN 10 ipsec-isakmp\n";
  const std::string profile =
      "crypto isakmp profile AGGRESSIVE\n keyring default\n"
      " match identity address 198.51.100.2 255.255.255.255\n initiate mode aggressive\n";
  const auto starts = changed(a, entry, profile + entry + " set isakmp-profile AGGRESSIVE\n");
  const std::string key = "crypto isakmp key Harbour42 address 198.51.100.2\n";
  CHECK(both(starts, b) == "up / up");
  CHECK(both(changed(starts, key, ""), b) == "down AM1 G4 / down MM2 G6");
  const std::string peer =
      "crypto isakmp peer address 198.51.100.2\n set aggressive-mode password Harbour42\n"
      " set aggressive-mode client-endpoint ipv4-address 192.0.2.2\n";
  CHECK(both(changed(a, key, peer), b).starts_with("up / "));
}

TEST_CASE("golden G04, G25: policies") {
  const auto other = changed(changed(b, " hash sha256\n", " hash sha\n"), "group 14", "group 5");
  CHECK(both(a, other) == "down MM2 G5 / down MM2 G5");
  const auto weak = [](const std::string& of) {
    return changed(changed(of, "encryption aes 256", "encryption 3des"), "group 14", "group 2");
  };
  auto shielded = changed(weak(a), "version 15.7", "version 17.12");
  auto old = changed(weak(b), "version 15.7", "version 12.4");
  settings::assumed release;
  release.release = "17.12";
  CHECK(both(read_pair(shielded, old, release)) == "down MM1 G5 / down MM2 G5");
}

TEST_CASE("golden G05, G06, G24, G36: selectors") {
  CHECK(both(a, changed(b, line_b, " permit ip 10.2.0.0 0.0.255.255 10.0.0.0 0.255.255.255\n")) ==
        "up / down QM1 G9");
  CHECK(both(a, changed(b, line_b, " permit ip 10.2.0.0 0.0.255.255 10.9.0.0 0.0.255.255\n")) ==
        "down QM1 G9 / down QM1 G9");
  CHECK(both(changed(a, line_a, " permit ip 10.1.0.0 255.255.0.0 10.2.0.0 255.255.0.0\n"), b) ==
        "never_triggered MM1 G1 / down QM1 G9");
  CHECK(both(changed(a, line_a, line_a + " permit ip 10.1.0.0 0.0.255.255 10.8.0.0 0.0.255.255\n"),
             b) == "up_degraded G9 / up_degraded G9");
}

TEST_CASE("golden G07, G08: transforms and PFS") {
  CHECK(both(a, changed(b, "esp-aes 256", "esp-aes")) == "down QM1 G10 / down QM1 G10");
  CHECK(both(changed(a, " match address A\n", " match address A\n set pfs group14\n"), b) ==
        "up / down QM1 G10");
}

TEST_CASE("golden G09: modes of GRE") {
  const auto gre = [](const std::string& of, const std::string& own, const std::string& peer,
                      const std::string& line) {
    return changed(of, line, " permit gre host " + own + " host " + peer + "\n") +
           "interface Tunnel0\n ip address 172.16.0.1 255.255.255.252\n tunnel source " + own +
           "\n tunnel destination " + peer + "\n";
  };
  const auto at_a =
      changed(gre(a, "192.0.2.2", "198.51.100.2", line_a), "mode tunnel", "mode transport");
  const auto at_b = gre(b, "198.51.100.2", "192.0.2.2", line_b);
  CHECK(both(at_a, at_b) == "down QM1 G10 / up");
}

TEST_CASE("golden G10, G22, G23, G32: what never starts") {
  const auto translating = a +
                           "ip nat inside source list N interface GigabitEthernet0/0 overload\n"
                           "ip access-list extended N\n permit ip 10.1.0.0 0.0.255.255 any\n";
  CHECK(both(translating, b) == "never_triggered MM1 G1 / up_no_traffic DATA G11");
  const auto on_lan = changed(changed(a, " ip nat outside\n crypto map VPN\n", ""),
                              " ip nat inside\n", " ip nat inside\n crypto map VPN\n");
  CHECK(both(on_lan, b) == "never_triggered MM1 G1 / down QM1 G9");
  const auto captured = changed(a, "crypto map VPN 10 ipsec-isakmp\n set peer 198.51.100.2\n",
                                "crypto map VPN 10 ipsec-isakmp\n set peer 203.0.113.7\n"
                                " set transform-set T\n match address A\n"
                                "crypto map VPN 20 ipsec-isakmp\n set peer 198.51.100.2\n");
  CHECK(both(captured, b) == "never_triggered MM1 G1 / up_no_traffic DATA G11");
  const auto nowhere = changed(a, " ip nat outside\n crypto map VPN\n", "");
  CHECK(both(nowhere, b) == "never_triggered MM1 G0 / down MM1 G2");
}

TEST_CASE("golden G11, G12: filters") {
  CHECK(both(a, filtered(" permit udp any any eq isakmp\n")) ==
        "up_no_traffic DATA G11 / up_no_traffic DATA G11");
  CHECK(both(a, filtered(" permit esp any any\n")) == "down MM1 G2 / down MM2 G2");
}

TEST_CASE("golden G13, G37: translators in between") {
  const auto inner = changed(b, outside_b, " ip address 10.9.0.2 255.255.255.252\n");
  const auto routed = changed(inner, "198.51.100.1\n", "10.9.0.1\n");
  auto to_inner = changed(a, "address 198.51.100.2", "address 10.9.0.2");
  to_inner = changed(to_inner, "set peer 198.51.100.2", "set peer 10.9.0.2");
  CHECK(both(read_pair(to_inner, routed, {}, behind("10.9.0.2", "203.0.113.9"))) ==
        "down MM1 G2 / down MM2 G6");
  auto private_a = changed(a, " ip address 192.0.2.2 255.255.255.252\n",
                           " ip address 10.7.0.2 255.255.255.252\n");
  private_a = changed(private_a, "0.0.0.0 192.0.2.1\n", "0.0.0.0 10.7.0.1\n");
  const auto no_4500 = filtered(" permit udp any any eq isakmp\n permit esp any any\n");
  CHECK(both(read_pair(private_a, no_4500, behind("10.7.0.2", "192.0.2.2"))) ==
        "down MM5 G7 / down MM6 G7");
}

TEST_CASE("golden G20: a VTI against a crypto map") {
  const auto map_at = b.find("crypto map VPN 10");
  const auto vti =
      changed(b.substr(0, map_at) + "crypto ipsec profile P\n set transform-set T\n" +
                  b.substr(b.find("interface GigabitEthernet0/0")),
              " crypto map VPN\n", "") +
      "interface Tunnel0\n ip address 172.16.0.2 255.255.255.252\n"
      " tunnel source GigabitEthernet0/0\n tunnel mode ipsec ipv4\n tunnel destination 192.0.2.2\n"
      " tunnel protection ipsec profile P\n";
  CHECK(both(a, vti) == "down QM1 G9 / down QM1 G9");
}

TEST_CASE("golden G21: lifetimes are no part of the match") {
  CHECK(both(a, changed(b, " group 14\n", " group 14\n lifetime 3600\n")) == "up / up");
  const read_pair p(a, changed(b, " group 14\n", " group 14\n lifetime 3600\n"));
  CHECK(p.tunnels[0].a_to_b.result.ike->lifetime_s == 3600);
}

TEST_CASE("golden G26: a hub with a dynamic map only answers") {
  const auto hub = changed(changed(a, "crypto map VPN 10 ipsec-isakmp\n set peer 198.51.100.2\n",
                                   "crypto dynamic-map D 10\n"),
                           "interface GigabitEthernet0/0",
                           "crypto map VPN 10 ipsec-isakmp dynamic D\n"
                           "interface GigabitEthernet0/0");
  CHECK(both(hub, b) == "responder_only G1 / up");
}

TEST_CASE("golden G33: the peer's map is behind another address") {
  auto to_loopback = changed(a, "address 198.51.100.2", "address 198.51.100.99");
  to_loopback = changed(to_loopback, "set peer 198.51.100.2", "set peer 198.51.100.99");
  CHECK(both(to_loopback, b) == "down QM1 G9 / down MM2 G6");
}

TEST_CASE("golden G34, G35: a key that nobody sees") {
  const auto hidden = changed(b, "key Harbour42", "key <removed>");
  CHECK(both(a, hidden) == "unknown MM5 G8 / unknown MM5 G8");
  CHECK(both(a, changed(hidden, "esp-aes 256", "esp-aes")) == "down QM1 G10 / down QM1 G10");
}

TEST_CASE("golden: neither names nor the order of files and commands change a verdict") {
  const auto renamed = [](std::string text) {
    for (const auto& [from, to] :
         {std::pair("VPN", "Zebra"), std::pair("-set T", "-set Z9"),
          std::pair("address A", "address LIST"), std::pair("extended A", "extended LIST")})
      for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + 3))
        text.replace(at, std::string(from).size(), to);
    return text;
  };
  const auto wrong = changed(b, "esp-aes 256", "esp-aes");
  CHECK(both(renamed(a), renamed(wrong)) == both(a, wrong));
  const auto filtered_b = filtered(" permit esp any any\n");
  CHECK(both(a, filtered_b) == "down MM1 G2 / down MM2 G2");
  CHECK(both(filtered_b, a) == "down MM2 G2 / down MM1 G2");
}

}  // namespace golden_test
