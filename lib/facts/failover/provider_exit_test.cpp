#include "facts/failover/provider_exit.hpp"

#include <string>

#include <doctest/doctest.h>

#include "facts/read_device.hpp"

namespace provider_exit_test {

using namespace peerlint;

namespace {

const std::string edge =
    "hostname r\ncrypto map HQ 10 ipsec-isakmp\n set peer 192.0.2.200\n"
    "interface GigabitEthernet0/0\n ip address 198.51.100.2 255.255.255.252\n ip nat outside\n"
    " crypto map HQ\n"
    "interface GigabitEthernet0/1\n ip address 203.0.113.2 255.255.255.252\n ip nat outside\n"
    "interface GigabitEthernet0/2\n ip address 10.10.0.1 255.255.255.0\n ip nat inside\n"
    "ip access-list standard LAN\n permit 10.10.0.0 0.0.0.255\n"
    "ip nat inside source list LAN interface GigabitEthernet0/0 overload\n"
    "ip route 0.0.0.0 0.0.0.0 198.51.100.1 track 10\n";

}  // namespace

TEST_CASE("provider exit: default routes in the order in which they take over") {
  const facts::read_device router(edge + "ip route 0.0.0.0 0.0.0.0 203.0.113.1 250\n");
  const auto exits = facts::provider_exits(router.facts);
  REQUIRE(exits.size() == 2);
  CHECK(exits[0].on->name.value == "GigabitEthernet0/0");
  CHECK(exits[0].in_use);
  REQUIRE(exits[0].map != nullptr);
  CHECK(exits[0].map->name.value == "HQ");
  CHECK(exits[1].on->name.value == "GigabitEthernet0/1");
  CHECK_FALSE(exits[1].in_use);
  CHECK(exits[1].map == nullptr);
}

TEST_CASE("provider exit: those of applets, and the maps that they move") {
  const facts::read_device router(
      edge +
      "event manager applet DOWN\n event track 10 state down\n"
      " action 010 cli command \"enable\"\n action 020 cli command \"conf t\"\n"
      " action 030 cli command \"ip route 0.0.0.0 0.0.0.0 203.0.113.1\"\n"
      " action 040 cli command \"interface Gi0/1\"\n"
      " action 050 cli command \"crypto map HQ\"\n");
  const auto exits = facts::provider_exits(router.facts);
  REQUIRE(exits.size() == 2);
  CHECK(exits[1].by == nullptr);
  CHECK_FALSE(exits[1].in_use);
  REQUIRE(exits[1].maps.size() == 1);
  CHECK(exits[1].maps[0].command.word(2) == "HQ");
}

TEST_CASE("provider exit: which rule serves it") {
  const facts::read_device router(edge + "ip route 0.0.0.0 0.0.0.0 203.0.113.1 250\n");
  const auto exits = facts::provider_exits(router.facts);
  const auto first = facts::translations_at(*exits.at(0).on, router.facts);
  REQUIRE(first.size() == 1);
  CHECK(first[0].by.applies == net::truth::yes);
  CHECK(first[0].by.rule == &router.facts.device.nat_rules.at(0));
  CHECK(net::to_text(first[0].packet) == "10.10.0.10 → 8.8.8.8 tcp 443");
  const auto second = facts::translations_at(*exits.at(1).on, router.facts);
  REQUIRE(second.size() == 1);
  CHECK(second[0].by.applies == net::truth::no);
}

}  // namespace provider_exit_test
