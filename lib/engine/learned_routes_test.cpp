// Routes that no file holds never make an error or a warning.
#include <string>

#include <doctest/doctest.h>

#include <peerlint/workspace.hpp>

namespace learned_routes_test {

using namespace peerlint;

namespace {

// Every route leads elsewhere, or is missing, as far as the file tells.
const std::string router =
    "version 15.7\nhostname branch\n"
    "crypto isakmp policy 10\n encryption aes 256\n hash sha256\n authentication pre-share\n"
    " group 19\n"
    "crypto isakmp key k3y-of-a-long-life-and-more address 203.0.113.1\n"
    "crypto ipsec transform-set S esp-aes 256 esp-sha256-hmac\n mode tunnel\n"
    "crypto map VPN 10 ipsec-isakmp\n set peer 203.0.113.1\n set transform-set S\n"
    " match address VPN\n"
    "interface GigabitEthernet0/0\n ip address 192.0.2.2 255.255.255.252\n crypto map VPN\n"
    "interface GigabitEthernet0/1\n ip address 10.2.0.1 255.255.255.0\n"
    "ip access-list extended VPN\n permit ip 10.9.0.0 0.0.255.255 10.1.0.0 0.0.255.255\n"
    "ip route 172.16.0.0 255.240.0.0 192.0.2.1\n";

// The codes of what is found about routes and what hangs on them.
std::string found_in(const std::string& text) {
  workspace w;
  w.add("branch.cfg", text + "end\n");
  std::string codes;
  for (const auto& each : w.check().findings)
    if (each.level != level::note)
      for (const char* family : {"RTG", "APP", "ACL", "NAT", "FWL", "MAP"})
        if (each.code.starts_with(family)) codes += each.code + " ";
  return codes;
}

}  // namespace

TEST_CASE("engine: without a protocol the missing routes are faults") {
  CHECK(found_in(router).find("RTG") != std::string::npos);
}

TEST_CASE("engine: routes that a protocol may bring are never wrong") {
  for (const char* learned :
       {"router ospf 1\n network 192.0.2.0 0.0.0.3 area 0\n", "router eigrp 7\n network 10.0.0.0\n",
        "router bgp 65000\n neighbor 192.0.2.1 remote-as 65001\n", "router rip\n version 2\n",
        "router isis\n net 49.0001.0000.0000.0001.00\n"}) {
    CAPTURE(learned);
    CHECK(found_in(router + learned).empty());
    // Not even where a route of the file leads elsewhere.
    CHECK(found_in(router + "ip route 0.0.0.0 0.0.0.0 10.2.0.9\n" + learned).empty());
  }
}

TEST_CASE("engine: the default route of DHCP leads to peers and to what they protect") {
  auto text = router;
  const std::string address = "ip address 192.0.2.2 255.255.255.252";
  text.replace(text.find(address), address.size(), "ip address dhcp");
  const auto lan = text.find("10.9.0.0 0.0.255.255");
  text.replace(lan, 20, "10.2.0.0 0.0.0.255");
  CHECK(found_in(text).empty());
}

}  // namespace learned_routes_test
