#include "facts/path/route_table.hpp"

#include <string>

#include <doctest/doctest.h>

#include "facts/read_device.hpp"

namespace route_table_test {

using namespace peerlint;
using facts::read_device;
using kinds = facts::route_choice::kinds;

namespace {

constexpr const char* branch =
    "hostname branch\n"
    "interface GigabitEthernet0/0\n ip address 192.0.2.2 255.255.255.252\n"
    "interface GigabitEthernet0/1\n ip address 10.2.0.1 255.255.255.0\n"
    " standby 1 ip 10.2.0.254\n"
    "interface GigabitEthernet0/2\n ip address 198.51.100.2 255.255.255.252\n"
    "interface GigabitEthernet0/3\n ip address 203.0.113.2 255.255.255.252\n shutdown\n"
    "ip route 0.0.0.0 0.0.0.0 192.0.2.1 track 1\n"
    "ip route 0.0.0.0 0.0.0.0 198.51.100.1 10\n"
    "ip route 10.1.0.0 255.255.0.0 10.9.9.9\n"
    "ip route 10.9.9.9 255.255.255.255 10.2.0.7\n"
    "ip route 10.3.0.0 255.255.0.0 Null0\n"
    "ip route 10.4.0.0 255.255.0.0 GigabitEthernet0/3\n";

facts::route_choice way(const read_device& of, const char* to) {
  return of.facts.routes.lookup("", *net::parse_ipv4(to));
}

std::string out(const facts::route_choice& choice) {
  return choice.out == nullptr ? "" : choice.out->name.value;
}

}  // namespace

TEST_CASE("routes: the longest prefix, then the lowest distance") {
  const read_device d(branch);
  CHECK(way(d, "8.8.8.8").is == kinds::leaves);
  CHECK(out(way(d, "8.8.8.8")) == "GigabitEthernet0/0");
  CHECK(way(d, "8.8.8.8").sure == confidence::high);
  REQUIRE(way(d, "8.8.8.8").others.size() == 1);
  CHECK(d.facts.routes.egress_of(*way(d, "8.8.8.8").others[0])->name.value == "GigabitEthernet0/2");
  CHECK(way(d, "10.2.0.254").is == kinds::own_address);
  CHECK(out(way(d, "10.2.0.9")) == "GigabitEthernet0/1");
  CHECK(way(d, "10.3.1.1").is == kinds::discarded);
}

TEST_CASE("routes: next hops are looked up until an interface is found") {
  const read_device d(branch);
  const auto recursive = way(d, "10.1.0.1");
  CHECK(out(recursive) == "GigabitEthernet0/1");
  CHECK(net::to_text(*recursive.next_hop) == "10.2.0.7");
  const read_device loop("hostname r\nip route 10.0.0.0 255.0.0.0 10.0.0.1\n");
  CHECK(way(loop, "10.1.1.1").is == kinds::no_route);
}

TEST_CASE("routes: what is shut down leads nowhere") {
  const read_device d(branch);
  CHECK(out(way(d, "203.0.113.1")) == "GigabitEthernet0/0");
  CHECK(out(way(d, "10.4.0.1")) == "GigabitEthernet0/0");
  const read_device sub(
      "hostname r\ninterface GigabitEthernet0/0\n shutdown\ninterface GigabitEthernet0/0.10\n"
      " encapsulation dot1Q 10\n ip address 10.0.0.1 255.255.255.0\n");
  CHECK(way(sub, "10.0.0.9").is == kinds::no_route);
}

TEST_CASE("routes: each VRF has its own") {
  const read_device d(
      "hostname r\nip vrf A\ninterface GigabitEthernet0/0\n ip vrf forwarding A\n"
      " ip address 10.0.0.1 255.255.255.0\ninterface GigabitEthernet0/1\n"
      " ip address 192.0.2.2 255.255.255.0\n"
      "ip route vrf A 0.0.0.0 0.0.0.0 192.0.2.1 global\n");
  CHECK(way(d, "10.0.0.9").is == kinds::no_route);
  const auto leaving = d.facts.routes.lookup("A", *net::parse_ipv4("8.8.8.8"));
  CHECK(out(leaving) == "GigabitEthernet0/1");
}

TEST_CASE("routes: what a protocol may bring makes the way unsure, never wrong") {
  for (const char* protocol :
       {"router ospf 1\n network 10.0.0.0 0.255.255.255 area 0\n", "router eigrp 7\n",
        "router bgp 65000\n", "router rip\n version 2\n"}) {
    CAPTURE(protocol);
    const read_device d(std::string(branch) + protocol);
    CHECK(way(d, "8.8.8.8").sure == confidence::low);
    CHECK(way(d, "10.1.0.1").sure == confidence::medium);
    CHECK(way(d, "10.2.0.9").sure == confidence::high);
    const read_device bare(
        "hostname r\ninterface GigabitEthernet0/0\n"
        " ip address 10.2.0.1 255.255.255.0\n" +
        std::string(protocol));
    CHECK(way(bare, "8.8.8.8").is == kinds::unknown);
  }
  const read_device leased(
      "hostname r\ninterface GigabitEthernet0/0\n ip address dhcp\n"
      "interface GigabitEthernet0/1\n ip address 10.2.0.1 255.255.255.0\n");
  CHECK(out(way(leased, "8.8.8.8")) == "GigabitEthernet0/0");
  CHECK(way(leased, "8.8.8.8").taken->origin == facts::route_origin::leased);
}

TEST_CASE("routes: what the user tells is certain") {
  settings::assumed told;
  told.routes = {{net::ipv4_prefix{}, "198.51.100.1"}};
  const read_device d(
      "hostname r\ninterface GigabitEthernet0/2\n ip address 198.51.100.2 255.255.255.252\n"
      "router ospf 1\n",
      told);
  CHECK(out(way(d, "8.8.8.8")) == "GigabitEthernet0/2");
  CHECK(way(d, "8.8.8.8").sure == confidence::high);
}

TEST_CASE("routes: reverse-route brings what the entry protects") {
  const read_device d(
      "hostname r\ninterface GigabitEthernet0/0\n ip address 192.0.2.2 255.255.255.252\n"
      " crypto map VPN\ncrypto map VPN 10 ipsec-isakmp\n set peer 203.0.113.1\n"
      " match address A\n reverse-route static\n"
      "ip access-list extended A\n permit ip 10.2.0.0 0.0.0.255 10.1.0.0 0.0.255.255\n");
  CHECK(out(way(d, "10.1.9.9")) == "GigabitEthernet0/0");
  CHECK(way(d, "10.1.9.9").taken->origin == facts::route_origin::reverse);
}

TEST_CASE("routes: what touches a network is what overlaps it, of the same VRF") {
  std::string lines = "hostname r\nip vrf A\n";
  for (int i = 0; i < 200; ++i) {
    const auto length = 8 + i * 7 % 25;
    const net::ipv4_address any{0x0a000000U | static_cast<std::uint32_t>(i) * 2654435761U >> 9U};
    const auto network = net::prefix_of(any, static_cast<std::uint8_t>(length));
    lines += std::string("ip route ") + (i % 3 == 0 ? "vrf A " : "") +
             net::to_text(network.address) + ' ' + net::to_text(net::mask_of(network.length)) +
             " Null0\n";
  }
  const read_device d(lines);
  const auto& routes = d.facts.routes;
  for (const auto& wanted : routes.all()) {
    std::vector<const facts::route*> overlapping;
    for (const auto& each : routes.all())
      if (each.vrf == wanted.vrf && net::overlap(each.to, wanted.to)) overlapping.push_back(&each);
    CHECK(routes.touching(wanted.vrf, wanted.to) == overlapping);
  }
  CHECK(routes.touching("A", {}).size() + routes.touching("", {}).size() == routes.all().size());
  CHECK(routes.touching("B", {}).empty());
}

TEST_CASE("routes: an address belongs to the first live interface of its VRF") {
  const read_device d(
      "hostname r\nip vrf A\n"
      "interface GigabitEthernet0/0\n ip address 10.0.0.1 255.255.255.0\n shutdown\n"
      "interface GigabitEthernet0/1\n ip vrf forwarding A\n ip address 10.0.0.1 255.255.255.0\n"
      "interface GigabitEthernet0/2\n ip address 10.0.0.1 255.255.255.0\n"
      "interface GigabitEthernet0/3\n ip address 10.0.0.1 255.255.255.0\n");
  const auto name = [&](const char* vrf) {
    const auto* on = d.facts.routes.owner_of(vrf, *net::parse_ipv4("10.0.0.1"));
    return on == nullptr ? std::string() : on->name.value;
  };
  CHECK(name("") == "GigabitEthernet0/2");
  CHECK(name("A") == "GigabitEthernet0/1");
  CHECK(name("B").empty());
}

}  // namespace route_table_test
