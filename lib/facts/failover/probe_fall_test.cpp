#include "facts/failover/probe_fall.hpp"

#include <string>

#include <doctest/doctest.h>

#include "facts/read_device.hpp"

namespace probe_fall_test {

using namespace peerlint;

namespace {

const std::string edge =
    "hostname r\ninterface GigabitEthernet0/0\n ip address 198.51.100.2 255.255.255.252\n"
    "interface GigabitEthernet0/1\n ip address 203.0.113.2 255.255.255.252\n"
    "ip sla 1\n icmp-echo 192.0.2.53 source-interface GigabitEthernet0/0\n"
    "ip sla 2\n icmp-echo 192.0.2.54 source-interface GigabitEthernet0/0\n"
    "track 1 ip sla 1 reachability\ntrack 2 ip sla 2 reachability\n"
    "ip route 0.0.0.0 0.0.0.0 203.0.113.1 250\n";

/// "1 moves with track 1; 2 stays with track 2; ".
std::string falls(const std::string& lines) {
  const facts::read_device router(edge + lines);
  std::string all;
  for (const auto& fall : facts::probe_falls_of(router.facts))
    all += std::to_string(fall.operation->number.value) + (fall.moves() ? " moves" : " stays") +
           " with track " + std::to_string(fall.path.use.track) + "; ";
  return all;
}

}  // namespace

TEST_CASE("probe fall: whether the probes stay when what hangs on them moves") {
  CHECK(falls("ip route 0.0.0.0 0.0.0.0 198.51.100.1 track 1\n") == "1 moves with track 1; ");
  CHECK(falls("ip route 0.0.0.0 0.0.0.0 198.51.100.1 track 1\n"
              "ip route 192.0.2.53 255.255.255.255 198.51.100.1\n") == "1 stays with track 1; ");
  CHECK(falls("").empty());
  CHECK(falls("event manager applet A\n event track 1 state down\n").empty());
}

TEST_CASE("probe fall: a list falls with all of its members") {
  CHECK(falls("track 3 list boolean or\n object 1\n object 2\n"
              "ip route 0.0.0.0 0.0.0.0 198.51.100.1 track 3\n"
              "ip route 192.0.2.54 255.255.255.255 198.51.100.1\n") ==
        "1 moves with track 3; 2 stays with track 3; ");
}

}  // namespace probe_fall_test
