// What a prediction blames is found: each code of a step is that of a finding on the pair.
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include <peerlint/peerlint.hpp>

namespace blamed_codes_test {

using namespace peerlint;

namespace {

std::string bytes_of(const std::string& file) {
  std::ifstream in(PEERLINT_SOURCE_DIR "/testdata/pairs/healthy/" + file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// One fault: in the file of the branch the first text becomes the second.
struct fault {
  std::string folder;
  std::string from;
  std::string to;
  std::string code;
};

const std::string list_of_map = " permit ip 10.2.0.0 0.0.255.255 10.1.0.0 0.0.255.255\n";
const std::string outside = " ip address 198.51.100.2 255.255.255.248\n";

std::string filter(const std::string& lines) {
  return "ip access-list extended OUT\n" + lines + "end\n";
}

const std::vector<fault> faults{
    {"ikev1-map", " crypto map VPN\n", "", "APP001"},
    {"ikev1-map", outside, outside + " shutdown\n", "APP002"},
    {"svti", "interface Tunnel0\n", "interface Tunnel0\n shutdown\n", "APP002"},
    {"svti", outside, outside + " shutdown\n", "APP002"},
    {"gre", "interface Tunnel0\n", "interface Tunnel0\n shutdown\n", "APP002"},
    {"ikev1-map", "crypto isakmp keepalive", "no crypto isakmp enable\ncrypto isakmp keepalive",
     "APP011"},
    {"ikev1-map", "interface GigabitEthernet0/0\n",
     "interface Loopback0\n ip address 203.0.113.7 255.255.255.255\n shutdown\n"
     "crypto map VPN local-address Loopback0\ninterface GigabitEthernet0/0\n",
     "LAD002"},
    {"ikev1-map", "quay", "Quay", "KEY002"},
    {"ikev1-map", "crypto isakmp key Harbour-Lantern-42-quay address 192.0.2.2\n", "", "KEY001"},
    {"ikev1-map", " hash sha256\n", " hash sha\n", "P1M001"},
    {"ikev1-map", "esp-aes 256", "esp-aes", "P2M001"},
    {"ikev1-map", " set pfs group19\n", "", "P2M008"},
    {"ikev1-map", " set pfs group19\n", " set pfs group20\n", "P2M009"},
    {"ikev1-map", list_of_map, " permit ip 10.2.0.0 0.0.255.255 10.7.0.0 0.0.255.255\n", "ACL001"},
    {"ikev1-map", list_of_map, " permit ip 10.2.0.0 0.0.255.255 10.0.0.0 0.255.255.255\n",
     "ACL002"},
    {"ikev1-map", list_of_map, " permit ip 10.2.0.0 255.255.0.0 10.1.0.0 255.255.0.0\n", "ACL003"},
    {"ikev1-map", list_of_map, " permit ip 0.0.0.0 255.255.0.0 0.0.0.0 255.255.0.0\n", "ACL003"},
    {"ikev1-map", list_of_map, " permit ip 0.0.0.1 255.255.255.0 10.1.0.0 0.0.255.255\n", "ACL005"},
    {"ikev1-map", " match address VPN\n", "", "CMP002"},
    {"ikev1-map", "\nend\n",
     "\ninterface GigabitEthernet0/0\n ip access-group OUT in\n" +
         filter(" permit udp any any eq isakmp\n"),
     "FWL003"},
    {"ikev1-map", "\nend\n",
     "\ninterface GigabitEthernet0/0\n ip access-group OUT in\n" + filter(" permit esp any any\n"),
     "FWL001"},
    {"ikev1-map", "ip route 0.0.0.0 0.0.0.0 198.51.100.6\n",
     "ip route 0.0.0.0 0.0.0.0 198.51.100.6\nip route 10.1.0.0 255.255.0.0 10.2.0.9\n", "RTG001"},
    {"ikev1-map", " set peer 192.0.2.2\n", " set peer 192.0.2.2\n set peer 203.0.113.9\n", ""},
    {"svti", "tunnel mode ipsec ipv4\n", "tunnel mode gre ip\n", "TUN003"},
    {"svti", " set pfs group20\n", "", "PFS003"},
    {"gre", " ip tcp adjust-mss", " ip mtu 1300\n ip tcp adjust-mss", ""},
};

std::set<std::string> blamed_of(const exchange& of) {
  std::set<std::string> made;
  for (const auto& step : of.result.steps) made.insert(step.because.begin(), step.because.end());
  return made;
}

}  // namespace

TEST_CASE("tunnels: every code that a prediction blames is that of a finding") {
  for (const auto& one : faults) {
    CAPTURE(one.folder);
    CAPTURE(one.to);
    const std::string other = bytes_of(one.folder + "/hq.cfg");
    std::string text = bytes_of(one.folder + "/branch.cfg");
    const auto at = text.find(one.from);
    REQUIRE(at != std::string::npos);
    text.replace(at, one.from.size(), one.to);
    workspace both;
    both.add("hq.cfg", other);
    both.add("branch.cfg", text);
    std::set<std::string> blamed;
    for (const auto& each : both.tunnels())
      for (const auto* direction : {&each.a_to_b, &each.b_to_a})
        blamed.merge(blamed_of(*direction));
    if (!one.code.empty()) CHECK(blamed.count(one.code) == 1);
    std::set<std::string> found;
    for (const auto& each : both.check().findings) found.insert(each.code);
    for (const auto& code : blamed) {
      CAPTURE(code);
      CHECK(found.count(code) == 1);
    }
  }
}

}  // namespace blamed_codes_test
