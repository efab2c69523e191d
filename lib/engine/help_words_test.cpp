// What a help tells to enter is not the fault that another finding tells of.
#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include <peerlint/workspace.hpp>

namespace help_words_test {

using namespace peerlint;

TEST_CASE("help: an exemption from NAT has wildcards where the crypto list has netmasks") {
  workspace w;
  w.add("hq.cfg",
        "version 15.7\nhostname hq\ncrypto ipsec transform-set T esp-aes 256 esp-sha256-hmac\n"
        "crypto map VPN 10 ipsec-isakmp\n set peer 198.51.100.2\n set transform-set T\n"
        " match address VPN\ninterface GigabitEthernet0/0\n"
        " ip address 192.0.2.1 255.255.255.248\n ip nat outside\n crypto map VPN\n"
        "interface GigabitEthernet0/1\n ip address 10.1.0.1 255.255.0.0\n ip nat inside\n"
        "ip nat inside source list NAT interface GigabitEthernet0/0 overload\n"
        "ip route 0.0.0.0 0.0.0.0 192.0.2.6\n"
        "ip access-list extended NAT\n permit ip 10.1.0.0 0.0.255.255 any\n"
        "ip access-list extended VPN\n permit ip 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255\n"
        " permit ip 10.1.0.0 255.255.0.0 10.3.0.0 0.0.255.255\nend\n");
  const auto findings = w.check().findings;
  const auto at = std::find_if(findings.begin(), findings.end(),
                               [](const finding& one) { return one.code == "NAT001"; });
  REQUIRE(at != findings.end());
  CHECK(at->help ==
        "ip access-list extended NAT / above its first permit line: "
        "deny ip 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255 / "
        "deny ip 10.1.0.0 0.0.255.255 10.3.0.0 0.0.255.255");
}

}  // namespace help_words_test
