#include "facts/failover/probe_timing.hpp"

#include <vector>

#include <doctest/doctest.h>

#include "session/typed_lines.hpp"

namespace probe_timing_test {

using namespace peerlint;

namespace {

/// The times of the first operation, through all objects in the order of the lines.
facts::probe_timing timing(std::initializer_list<const char*> lines) {
  session::typed_lines router;
  router.enter_all(lines);
  const auto pace = facts::pace_of(router.device.ip_sla_operations.at(0), router.device);
  REQUIRE(pace);
  std::vector<const model::track_object*> objects;
  for (const auto& one : router.device.tracks) objects.push_back(&one);
  return facts::timing_of(*pace, objects);
}

bool holds(facts::seconds_between bounds, double seconds) {
  return bounds.least <= seconds && seconds <= bounds.most;
}

}  // namespace

TEST_CASE("probe timing: what was measured lies within the bounds") {
  const auto delayed = timing({"ip sla 1", "icmp-echo 192.0.2.53", "frequency 10", "exit",
                               "track 1 ip sla 1 reachability", "delay down 10"});
  CHECK(delayed.detect.least == doctest::Approx(15));
  CHECK(delayed.detect.most == doctest::Approx(30));
  CHECK(holds(delayed.detect, 21.9));
  const auto plain = timing({"ip sla 1", "icmp-echo 192.0.2.53", "frequency 10", "exit",
                             "track 1 ip sla 1 reachability"});
  CHECK(holds(plain.detect, 7.0));
  CHECK(plain.needed == 1);
}

TEST_CASE("probe timing: the worked examples") {
  const auto quick = timing({"ip sla 10", "icmp-echo 192.0.2.53", "timeout 1000", "frequency 5",
                             "exit", "track 10 ip sla 10 reachability", "delay down 10 up 30"});
  for (const double seconds : {11.0, 13.5, 16.0, 21.0}) CHECK(holds(quick.detect, seconds));
  CHECK(facts::to_text(quick.detect) == "11–21 s");
  CHECK(facts::to_text(quick.restore) == "30–40 s");
  CHECK(quick.needed == 3);
  const auto slow =
      timing({"ip sla monitor 1", "type echo protocol ipIcmpEcho 192.0.2.53", "timeout 2000",
              "frequency 10", "exit", "track 1 rtr 1 reachability", "delay down 15 up 30"});
  CHECK(facts::to_text(slow.detect) == "17–32 s");
  CHECK(slow.needed == 2);
}

TEST_CASE("probe timing: the delays of an object and of its lists add up") {
  const auto both = timing({"ip sla 1", "icmp-echo 192.0.2.53", "timeout 500", "frequency 5",
                            "exit", "track 1 ip sla 1 reachability", "delay down 10 up 5", "exit",
                            "track 2 list boolean or", "object 1", "delay down 20 up 60"});
  CHECK(facts::to_text(both.detect) == "30.5–41.5 s");
  CHECK(facts::to_text(both.restore) == "65–76 s");
  CHECK(both.needed == 7);
}

TEST_CASE("probe timing: defaults, groups, and what is not known") {
  session::typed_lines router;
  router.enter_all({"ip sla 1", "tcp-connect 192.0.2.53 80", "exit", "ip sla 2",
                    "icmp-echo 192.0.2.53", "exit", "ip sla 3", "ftp get ftp://192.0.2.53/x",
                    "exit", "ip sla 4", "exit",
                    "ip sla group schedule 1 2 schedule-period 10 frequency 20"});
  const auto pace = [&](std::size_t at) {
    return facts::pace_of(router.device.ip_sla_operations.at(at), router.device);
  };
  REQUIRE(pace(0));
  CHECK(pace(0)->timeout == doctest::Approx(60));
  CHECK(pace(0)->frequency == doctest::Approx(60));
  REQUIRE(pace(1));
  CHECK(pace(1)->frequency == doctest::Approx(20));
  CHECK_FALSE(pace(2));
  CHECK_FALSE(pace(3));
}

}  // namespace probe_timing_test
