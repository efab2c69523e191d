#include "facts/failover/probe_way.hpp"

#include <string>

#include <doctest/doctest.h>

#include "facts/failover/guarded_way.hpp"
#include "facts/read_device.hpp"

namespace probe_way_test {

using namespace peerlint;
using ways = facts::probe_way::kinds;

namespace {

const std::string edge =
    "hostname r\ninterface GigabitEthernet0/0\n ip address 198.51.100.2 255.255.255.252\n"
    "interface GigabitEthernet0/1\n ip address 203.0.113.2 255.255.255.252\n ip nat outside\n"
    "interface GigabitEthernet0/2\n ip address 10.0.0.1 255.255.255.0\n"
    "ip sla 1\n icmp-echo 192.0.2.53 source-interface GigabitEthernet0/0\n"
    "track 1 ip sla 1 reachability\n"
    "ip route 0.0.0.0 0.0.0.0 198.51.100.1 track 1\n"
    "ip route 0.0.0.0 0.0.0.0 203.0.113.1 250\n";

/// "GigabitEthernet0/0 while track 1 is up, GigabitEthernet0/1 while it is down".
std::string ways_of(const std::string& lines) {
  const facts::read_device router(edge + lines);
  const facts::device_during down(router.facts, {{1}});
  const auto& operation = router.facts.device.ip_sla_operations.at(0);
  std::string all;
  for (const auto& way :
       {facts::way_of(operation, router.facts), facts::way_of(operation, router.facts, down)}) {
    if (!all.empty()) all += ", ";
    all += way.is == ways::leaves    ? way.out->name.value
           : way.is == ways::dropped ? "Null0"
           : way.is == ways::nowhere ? "nowhere"
                                     : "unknown";
    if (way.is_pinned()) all += " pinned";
    if (way.by_policy) all += " by policy";
  }
  return all;
}

}  // namespace

TEST_CASE("probe way: with the route that the probe moves, or by one of its own") {
  CHECK(ways_of("") == "GigabitEthernet0/0, GigabitEthernet0/1");
  CHECK(ways_of("no ip route 0.0.0.0 0.0.0.0 203.0.113.1\n") == "GigabitEthernet0/0, nowhere");
  CHECK(ways_of("ip route 192.0.2.53 255.255.255.255 198.51.100.1\n") ==
        "GigabitEthernet0/0 pinned, GigabitEthernet0/0 pinned");
  CHECK(ways_of("ip route 192.0.2.53 255.255.255.255 198.51.100.1 track 1\n"
                "ip route 192.0.2.53 255.255.255.255 Null0 250\n") == "GigabitEthernet0/0, Null0");
  CHECK(ways_of("router bgp 65000\n") == "unknown, unknown");
}

TEST_CASE("probe way: local policy goes before routes, where it matches the probe") {
  const std::string policy = "ip local policy route-map P\nroute-map P permit 10\n";
  const std::string list = "ip access-list extended A\n permit icmp host 198.51.100.2 host ";
  CHECK(ways_of(policy + " set ip next-hop 203.0.113.1\n") ==
        "GigabitEthernet0/1 by policy, GigabitEthernet0/1 by policy");
  CHECK(ways_of(policy + " match ip address A\n set ip next-hop 198.51.100.1\n" + list +
                "192.0.2.53\n") == "GigabitEthernet0/0 by policy, GigabitEthernet0/0 by policy");
  CHECK(ways_of(policy + " match ip address A\n set ip next-hop 198.51.100.1\n" + list +
                "192.0.2.99\n") == "GigabitEthernet0/0, GigabitEthernet0/1");
  CHECK(ways_of(policy + " set ip next-hop verify-availability 203.0.113.1 10 track 1\n") ==
        "GigabitEthernet0/1 by policy, GigabitEthernet0/1");
}

TEST_CASE("guarded way: what an object opens, through lists and in route maps") {
  const auto guarded = [](const std::string& lines) {
    const facts::read_device router(edge + lines);
    std::string all;
    for (const auto& way : facts::guarded_by(router.facts.device.tracks.at(0), router.facts))
      all += way.out->name.value + " by " + net::to_text(*way.next_hop) + "; ";
    return all;
  };
  CHECK(guarded("") == "GigabitEthernet0/0 by 198.51.100.1; ");
  CHECK(guarded("track 2 list boolean or\n object 1\nroute-map P permit 10\n"
                " set ip next-hop verify-availability 203.0.113.1 10 track 2\n") ==
        "GigabitEthernet0/1 by 203.0.113.1; GigabitEthernet0/0 by 198.51.100.1; ");
  const facts::read_device router(edge);
  const auto outside = [&](const char* name) {
    return facts::leads_outside(*router.facts.interface_named(name), router.facts);
  };
  CHECK(outside("GigabitEthernet0/0"));
  CHECK(outside("GigabitEthernet0/1"));
  CHECK_FALSE(outside("GigabitEthernet0/2"));
}

}  // namespace probe_way_test
