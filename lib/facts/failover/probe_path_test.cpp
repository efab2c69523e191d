#include "facts/failover/probe_path.hpp"

#include <string>

#include <doctest/doctest.h>

#include "facts/read_device.hpp"

namespace probe_path_test {

using namespace peerlint;

namespace {

const std::string probes =
    "hostname r\nip sla 1\n icmp-echo 192.0.2.53\n timeout 1000\n frequency 5\n"
    "ip sla 2\n icmp-echo 192.0.2.153\ntrack 1 ip sla 1 reachability\n delay down 10 up 30\n"
    "track 2 ip sla 2 reachability\n";
const std::string route = "ip route 0.0.0.0 0.0.0.0 198.51.100.1 track ";

/// The way of track 1 after the lines above and these.
std::optional<facts::timed_path> way(const facts::read_device& router) {
  return facts::timed_path_of(router.facts.device.tracks.at(0), router.facts);
}

}  // namespace

TEST_CASE("probe path: from the object to the route, through lists") {
  const facts::read_device direct(probes + route + "1\n");
  const auto straight = way(direct);
  REQUIRE(straight);
  CHECK(facts::to_text(straight->times) == "detects in 11–21 s, restores in 30–40 s");
  CHECK(straight->delay_down == doctest::Approx(10));
  CHECK(straight->alone);
  const facts::read_device listed(probes + "track 3 list boolean or\n object 1\n object 2\n" +
                                  " delay down 5\n" + route + "3\n");
  const auto either = way(listed);
  REQUIRE(either);
  CHECK(either->delay_down == doctest::Approx(15));
  CHECK_FALSE(either->alone);
}

TEST_CASE("probe path: not through a list that comes up when the object falls") {
  const facts::read_device turned(probes + "track 3 list boolean and\n object 1 not\n object 2\n" +
                                  route + "3\n");
  CHECK_FALSE(way(turned));
  const facts::read_device unused(probes);
  CHECK_FALSE(way(unused));
}

}  // namespace probe_path_test
