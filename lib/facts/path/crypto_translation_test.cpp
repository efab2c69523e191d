#include "facts/path/crypto_translation.hpp"

#include <string>

#include <doctest/doctest.h>

#include "facts/read_device.hpp"

namespace crypto_translation_test {

using namespace peerlint;
using facts::read_device;

namespace {

// Two networks behind the router, one of which only a route names; `nat` has the lists and rules.
std::string branch(const std::string& nat) {
  return "hostname branch\n"
         "crypto map VPN 10 ipsec-isakmp\n set peer 198.51.100.1\n set transform-set S\n"
         " match address VPN\n"
         "ip access-list extended VPN\n permit ip 10.1.0.0 0.0.0.255 10.2.0.0 0.0.255.255\n"
         " permit ip 10.9.0.0 0.0.0.255 10.2.0.0 0.0.255.255\n"
         "interface GigabitEthernet0/0\n ip address 192.0.2.2 255.255.255.252\n"
         " ip nat outside\n crypto map VPN\n"
         "interface GigabitEthernet0/1\n ip address 10.1.0.1 255.255.255.0\n ip nat inside\n"
         "ip route 0.0.0.0 0.0.0.0 192.0.2.1\nip route 10.9.0.0 255.255.255.0 10.1.0.254\n" +
         nat;
}

std::vector<facts::crypto_translation> found(const read_device& of) {
  return facts::translations_of(of.facts.endpoints.at(0), of.facts);
}

constexpr const char* overload =
    "ip nat inside source list NAT interface GigabitEthernet0/0 overload\n";

}  // namespace

TEST_CASE("NAT of crypto traffic: a rule that takes it, shown by a packet of a host") {
  const read_device d(
      branch(std::string(overload) +
             "ip access-list extended NAT\n permit ip 10.0.0.0 0.255.255.255 any\n"));
  const auto all = found(d);
  REQUIRE(all.size() == 1);
  CHECK(net::to_text(all[0].packet) == "10.1.0.10 → 10.2.0.1 tcp 443");
  CHECK(all[0].selectors.size() == 2);
  CHECK(all[0].sure == confidence::high);
  CHECK(all[0].late_exemption == nullptr);
}

TEST_CASE("NAT of crypto traffic: what is exempt for one line only is found for the other") {
  const read_device d(
      branch(std::string(overload) +
             "ip access-list extended NAT\n deny ip 10.1.0.0 0.0.0.255 10.2.0.0 0.0.255.255\n"
             " permit ip any any\n"));
  const auto all = found(d);
  REQUIRE(all.size() == 1);
  CHECK(net::to_text(all[0].packet) == "10.9.0.1 → 10.2.0.1 tcp 443");
  CHECK(all[0].selectors.size() == 1);
}

TEST_CASE("NAT of crypto traffic: an exemption of too few addresses is found") {
  const read_device d(branch(std::string(overload) +
                             "ip access-list extended NAT\n deny ip any 10.2.0.0 0.0.127.255\n"
                             " permit ip 10.1.0.0 0.0.0.255 any\n"));
  const auto all = found(d);
  REQUIRE(all.size() == 1);
  CHECK(net::to_text(all[0].packet) == "10.1.0.10 → 10.2.128.1 tcp 443");
}

TEST_CASE("NAT of crypto traffic: a deny that comes too late") {
  const read_device d(branch(std::string(overload) +
                             "ip access-list extended NAT\n permit ip 10.1.0.0 0.0.0.255 any\n"
                             " deny ip any 10.2.0.0 0.0.255.255\n"));
  const auto all = found(d);
  REQUIRE(all.size() == 1);
  CHECK(all[0].late_exemption != nullptr);
}

TEST_CASE("NAT of crypto traffic: route maps deny by clauses and by lists") {
  const std::string rule =
      "ip nat inside source route-map NAT interface GigabitEthernet0/0 overload\n";
  const std::string lists =
      "access-list 110 permit ip 10.0.0.0 0.255.255.255 10.2.0.0 0.0.255.255\n"
      "access-list 111 permit ip 10.0.0.0 0.255.255.255 any\n";
  const read_device exempt(branch(rule + lists +
                                  "route-map NAT deny 10\n match ip address 110\n"
                                  "route-map NAT permit 20\n match ip address 111\n"));
  CHECK(found(exempt).empty());
  const read_device other(branch(rule + lists +
                                 "route-map NAT permit 10\n match ip address 111\n"
                                 " match interface GigabitEthernet0/7\n"));
  CHECK(found(other).empty());
  const read_device taken(branch(rule + lists +
                                 "route-map NAT permit 10\n match ip address 111\n"
                                 " match interface GigabitEthernet0/0\n"));
  CHECK(found(taken).size() == 1);
}

TEST_CASE("NAT of crypto traffic: a loopback lends its address to what leaves by any interface") {
  const std::string list = "ip access-list extended NAT\n permit ip any any\n";
  const read_device loopback(
      branch("interface Loopback4\n ip address 203.0.113.4 255.255.255.255\n"
             "ip nat inside source list NAT interface Loopback4 overload\n" +
             list));
  CHECK(found(loopback).size() == 1);
  const read_device other_exit(
      branch("interface GigabitEthernet0/2\n ip address 203.0.113.4 255.255.255.0\n"
             " ip nat outside\n"
             "ip nat inside source list NAT interface GigabitEthernet0/2 overload\n" +
             list));
  CHECK(found(other_exit).empty());
}

TEST_CASE("NAT of crypto traffic: static rules, unless their route map spares it") {
  const std::string rule = "ip nat inside source static 10.1.0.5 203.0.113.5";
  CHECK(found(read_device(branch(rule + "\n"))).size() == 1);
  CHECK(found(read_device(branch(rule + " route-map NONAT\nroute-map NONAT permit 10\n"
                                        " match ip address 110\n"
                                        "access-list 110 deny ip any 10.2.0.0 0.0.255.255\n"
                                        "access-list 110 permit ip any any\n")))
            .empty());
  const read_device forward(
      branch("ip nat inside source static tcp 10.1.0.5 80 interface GigabitEthernet0/0 80\n"));
  REQUIRE(found(forward).size() == 1);
  CHECK(found(forward)[0].packet.source_port == 80);
}

TEST_CASE("NAT of crypto traffic: selectors of addresses behind NAT are meant so") {
  const read_device d(
      branch("ip access-list extended VPN\n permit ip host 192.0.2.2 10.2.0.0 0.0.255.255\n" +
             std::string(overload) + "ip access-list extended NAT\n permit ip any any\n"));
  CHECK(found(d).empty());
}

TEST_CASE(
    "NAT of crypto traffic: nothing where a route leads elsewhere, doubt where none is known") {
  const auto nat = std::string(overload) + "ip access-list extended NAT\n permit ip any any\n";
  const read_device elsewhere(
      branch(nat + "interface GigabitEthernet0/2\n ip address 10.77.0.1 255.255.255.0\n"
                   "ip route 10.2.0.0 255.255.0.0 10.77.0.2\n"));
  CHECK(found(elsewhere).empty());
  const read_device learned(
      branch(nat + "router ospf 1\n network 10.0.0.0 0.255.255.255 area 0\n"));
  REQUIRE(found(learned).size() == 1);
  CHECK(found(learned)[0].sure == confidence::medium);
}

}  // namespace crypto_translation_test
