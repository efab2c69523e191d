#include "facts/failover/path_change.hpp"

#include <string>

#include <doctest/doctest.h>

#include "facts/read_device.hpp"

namespace path_change_test {

using namespace peerlint;

namespace {

/// The changes at which an applet with this event runs, where track 10 follows operation 1.
std::vector<facts::path_change> changes(const std::string& event) {
  const facts::read_device router(
      "hostname r\nip sla 1\n icmp-echo 192.0.2.53\ntrack 10 ip sla 1 reachability\n"
      "event manager applet A\n event " +
      event + "\n action 1 syslog msg \"x\"\n");
  return facts::path_changes_of(router.facts.device.eem_applets.at(0), router.facts.device);
}

void check(const std::string& event, std::optional<std::uint32_t> track, bool down, bool up) {
  CAPTURE(event);
  const auto found = changes(event);
  REQUIRE(found.size() == 1);
  CHECK(found[0].track == track);
  CHECK(found[0].down == down);
  CHECK(found[0].up == up);
}

}  // namespace

TEST_CASE("path change: events of objects, their messages and their operations") {
  check("track 10 state down", 10, true, false);
  check("track 10 state up", 10, false, true);
  check("track 10", 10, true, true);
  check("syslog pattern \"TRACKING-5-STATE: 1 rtr 1 reachability Up->Down\"", 1, true, false);
  check("syslog pattern \"%TRACK-6-STATE: 10 ip sla 1 reachability Down -> Up\"", 10, false, true);
  check("syslog pattern \"TRACKING-5-STATE\"", std::nullopt, true, true);
  check("ipsla operation-id 1", 10, true, true);
  CHECK(changes("syslog pattern \"SYS-5-CONFIG_I\"").empty());
  CHECK(changes("none").empty());
}

}  // namespace path_change_test
