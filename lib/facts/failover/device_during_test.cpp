#include "facts/failover/device_during.hpp"

#include <string>

#include <doctest/doctest.h>

#include "facts/read_device.hpp"

namespace device_during_test {

using namespace peerlint;

namespace {

constexpr const char* edge =
    "hostname r\ninterface GigabitEthernet0/0\n ip address 198.51.100.2 255.255.255.252\n"
    "interface GigabitEthernet0/1\n ip address 203.0.113.2 255.255.255.252\n"
    "interface GigabitEthernet0/2\n ip address dhcp\n ip dhcp client route track 3\n"
    "route-map R permit 10\n set ip next-hop verify-availability 198.51.100.1 10 track 1\n"
    " set ip next-hop verify-availability 203.0.113.1 20 track 2\n"
    "route-map R permit 20\n match track 1\n"
    "ip route 0.0.0.0 0.0.0.0 198.51.100.1 track 1\n"
    "ip route 0.0.0.0 0.0.0.0 203.0.113.1 250 track 2\n"
    "ip route 192.0.2.53 255.255.255.255 198.51.100.1\n"
    "ip route 192.0.2.54 255.255.255.255 198.51.100.1\n"
    "ip route 192.0.2.54 255.255.255.255 Null0 250\n";

/// By which interface the address is reached: "GigabitEthernet0/1", "Null0" or "".
std::string way(const facts::outage& what, const char* to) {
  const facts::read_device router(edge);
  const facts::device_during during(router.facts, what);
  const auto choice = during.routes().lookup("", *net::parse_ipv4(to));
  if (choice.is == facts::route_choice::kinds::discarded) return "Null0";
  return choice.out == nullptr ? "" : choice.out->name.value;
}

}  // namespace

TEST_CASE("device during: routes that hang on an object go with it") {
  CHECK(way({}, "8.8.8.8") == "GigabitEthernet0/0");
  CHECK(way({{1}}, "8.8.8.8") == "GigabitEthernet0/1");
  CHECK(way({{1, 2}}, "8.8.8.8") == "GigabitEthernet0/2");
  CHECK(way({{1, 2, 3}}, "8.8.8.8").empty());
  CHECK(way({{1}}, "192.0.2.53") == "GigabitEthernet0/0");
}

TEST_CASE("device during: routes of an interface go with its link") {
  const facts::outage cable{{1}, "GigabitEthernet0/0"};
  CHECK(way(cable, "192.0.2.53") == "GigabitEthernet0/1");
  CHECK(way(cable, "192.0.2.54") == "Null0");
}

TEST_CASE("device during: next hops and clauses of route maps go with their object") {
  const facts::read_device router(edge);
  const facts::device_during during(router.facts, {{1}});
  const auto& clauses = during.device().route_maps.at(0).clauses;
  REQUIRE(clauses.size() == 1);
  REQUIRE(clauses[0].next_hop.verified.size() == 1);
  CHECK(clauses[0].next_hop.verified[0].value.track == 2);
  CHECK(router.facts.device.route_maps.at(0).clauses.size() == 2);
}

}  // namespace device_during_test
