#include "facts/failover/probe_start.hpp"

#include <doctest/doctest.h>

#include "session/typed_lines.hpp"

namespace probe_start_test {

using namespace peerlint;

namespace {

facts::probe_start start(std::initializer_list<const char*> lines, session::typed_lines& router) {
  router.enter_all(lines);
  return facts::start_of(router.device.ip_sla_operations.at(0), router.device);
}

}  // namespace

TEST_CASE("probe start: by its own schedule or by that of its group") {
  session::typed_lines own;
  CHECK(start({"ip sla 1", "icmp-echo 192.0.2.53", "exit",
               "ip sla schedule 1 life forever start-time now"},
              own)
            .runs());
  session::typed_lines group;
  CHECK(start({"ip sla 1", "icmp-echo 192.0.2.53", "exit",
               "ip sla group schedule 5 1-3 schedule-period 10 start-time now"},
              group)
            .runs());
}

TEST_CASE("probe start: pending, refused, and by another operation") {
  session::typed_lines pending;
  const auto waits = start(
      {"ip sla 1", "icmp-echo 192.0.2.53", "exit", "ip sla schedule 1 life forever"}, pending);
  CHECK(waits.schedule != nullptr);
  CHECK_FALSE(waits.runs());
  session::typed_lines refused;
  const auto lost = start({"ip sla 1", "icmp-echo 192.0.2.53", "frequency 3", "exit",
                           "ip sla schedule 1 life forever start-time now"},
                          refused);
  CHECK(lost.refused.exists());
  CHECK(lost.schedule == nullptr);
  session::typed_lines triggered;
  CHECK(start({"ip sla 1", "icmp-echo 192.0.2.53", "exit", "ip sla 2", "icmp-echo 192.0.2.54",
               "exit", "ip sla reaction-trigger 2 1"},
              triggered)
            .elsewhere);
}

}  // namespace probe_start_test
