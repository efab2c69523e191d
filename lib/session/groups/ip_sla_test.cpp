#include <doctest/doctest.h>

#include "session/typed_lines.hpp"

namespace ip_sla_test {

using namespace peerlint;
using kinds = session::edit::kinds;

namespace {

using router = session::typed_lines;

const model::ip_sla_operation& only_operation(const router& r) {
  REQUIRE(r.device.ip_sla_operations.size() == 1);
  return r.device.ip_sla_operations[0];
}

}  // namespace

TEST_CASE("ip sla: the type, the times and the schedule are one operation") {
  router r;
  r.enter_all({"ip sla 10", "icmp-echo 203.0.113.1 source-interface Gi0/0", "timeout 1000",
               "threshold 500", "frequency 5", "vrf ISP1", "history lives-kept 1"});
  CHECK(r.enter("ip sla schedule 10 life forever start-time now") == kinds::set);
  const auto& one = only_operation(r);
  CHECK(one.generation == model::ip_sla_generation::ip_sla);
  CHECK(one.number.value == 10);
  const auto& probe = one.probe.value;
  CHECK(probe.kind == model::ip_sla_kind::icmp_echo);
  CHECK(probe.target->value.text == "203.0.113.1");
  CHECK(probe.source_interface->value == "GigabitEthernet0/0");
  CHECK_FALSE(probe.source);
  CHECK(one.timeout.value == 1000);
  CHECK(one.threshold.value == 500);
  CHECK(one.frequency.value == 5);
  CHECK(one.vrf.value == "ISP1");
  CHECK(one.options.size() == 1);
  CHECK(one.schedule.value.forever);
  CHECK(one.schedule.value.starts());
}

TEST_CASE("ip sla: older generations make the same operation") {
  router r;
  r.enter_all({"ip sla monitor 8", "type echo protocol ipIcmpEcho 203.0.113.1", "frequency 5",
               "ip sla monitor schedule 8 start-time now", "rtr 9",
               "type tcpConnect dest-ipaddr 203.0.113.2 dest-port 80 source-ipaddr 192.0.2.1 "
               "control disable",
               "vrfName RED", "rtr schedule 9 start-time now"});
  REQUIRE(r.device.ip_sla_operations.size() == 2);
  const auto& monitor = r.device.ip_sla_operations[0];
  CHECK(monitor.generation == model::ip_sla_generation::monitor);
  CHECK(monitor.probe.value.kind == model::ip_sla_kind::icmp_echo);
  CHECK(monitor.frequency.value == 5);
  const auto& rtr = r.device.ip_sla_operations[1];
  CHECK(rtr.generation == model::ip_sla_generation::rtr);
  CHECK(rtr.probe.value.kind == model::ip_sla_kind::tcp_connect);
  CHECK(rtr.probe.value.target->value.text == "203.0.113.2");
  CHECK(rtr.probe.value.port->value == 80);
  CHECK(rtr.probe.value.source->value.text == "192.0.2.1");
  CHECK_FALSE(rtr.probe.value.control->value);
  CHECK(rtr.vrf.value == "RED");
  CHECK(rtr.schedule.is_set());
}

TEST_CASE("ip sla: what runs can only be removed") {
  router r;
  r.enter_all({"ip sla 1", "icmp-echo 203.0.113.1", "ip sla schedule 1 start-time now"});
  const auto refused = r.type("ip sla 1");
  CHECK(refused.what == kinds::refused);
  CHECK(refused.reason.find("already running") != std::string::npos);
  CHECK(r.enter("frequency 5") == kinds::none);
  CHECK(r.enter("icmp-echo 203.0.113.9") == kinds::none);
  CHECK_FALSE(only_operation(r).frequency.is_set());
  CHECK(only_operation(r).probe.value.target->value.text == "203.0.113.1");

  CHECK(r.enter("no ip sla schedule 1") == kinds::removed);
  CHECK(r.enter("ip sla 1") == kinds::no_effect);
  CHECK(r.enter("icmp-echo 203.0.113.9") == kinds::replaced);
  CHECK(r.enter("ip sla schedule 1 start-time now") == kinds::set);
  CHECK_FALSE(only_operation(r).schedule.value.forever);

  CHECK(r.enter("no ip sla 1") == kinds::removed);
  CHECK(r.device.ip_sla_operations.empty());
  CHECK(r.enter("no ip sla 1") == kinds::no_effect);
}

TEST_CASE("ip sla: an operation that only waits may be changed, one of a group that runs may not") {
  router r;
  r.enter_all({"ip sla 1", "icmp-echo 203.0.113.1", "ip sla schedule 1 life forever"});
  CHECK(r.enter("ip sla 1") == kinds::no_effect);
  CHECK(r.enter("ip sla group schedule 3 2,1-1 schedule-period 10 start-time now") == kinds::added);
  CHECK(r.enter("ip sla 1") == kinds::refused);
  CHECK(r.enter("no ip sla group schedule 3") == kinds::removed);
  CHECK(r.enter("ip sla 1") == kinds::no_effect);
}

TEST_CASE("ip sla: a second schedule adds to the first") {
  router r;
  r.enter_all({"ip sla 1", "icmp-echo 203.0.113.1", "ip sla schedule 1 life forever"});
  CHECK(r.enter("ip sla schedule 1 start-time after 00:05:00") == kinds::set);
  const auto& schedule = only_operation(r).schedule.value;
  CHECK(schedule.forever);
  CHECK(schedule.start->value == "after 00:05:00");
  CHECK(r.enter("ip sla schedule 1 life 60 start-time 12:30:00 5 April recurring") ==
        kinds::replaced);
  CHECK_FALSE(schedule.forever);
  CHECK(schedule.life->value == 60);
  CHECK(schedule.start->value == "12:30:00 April 5");
  CHECK(schedule.recurring);
}

TEST_CASE("ip sla: a probe that may wait longer than until the next one is not scheduled") {
  router r;
  r.enter_all({"ip sla 1", "tcp-connect 203.0.113.1 80", "frequency 10"});
  const auto refused = r.type("ip sla schedule 1 life forever start-time now");
  CHECK(refused.what == kinds::refused);
  CHECK(refused.reason.find("timeout 60000 ms greater than frequency 10000 ms") !=
        std::string::npos);
  CHECK_FALSE(only_operation(r).schedule.is_set());
  CHECK(only_operation(r).refused_schedule.at.exists());

  r.enter_all({"ip sla 1", "timeout 5000", "threshold 6000"});
  CHECK(r.enter("ip sla schedule 1 start-time now") == kinds::refused);
  r.enter_all({"ip sla 1", "no threshold", "timeout 2000"});
  CHECK(r.enter("ip sla schedule 1 start-time now") == kinds::set);
  CHECK_FALSE(only_operation(r).refused_schedule.at.exists());
}

TEST_CASE("ip sla: where a default is not known, nothing is refused") {
  router r;
  r.enter_all({"ip sla 1", "dns www.example.com name-server 192.0.2.53", "frequency 2"});
  CHECK(r.enter("ip sla schedule 1 start-time now") == kinds::set);
}

TEST_CASE("ip sla: a line about an operation that is not there is kept apart") {
  router r;
  CHECK(r.enter("ip sla schedule 7 start-time now") == kinds::none);
  CHECK(r.enter("no ip sla schedule 7") == kinds::no_effect);
  CHECK(r.enter("ip sla reaction-configuration 8 react timeout") == kinds::none);
  REQUIRE(r.device.ip_sla_strays.size() == 2);
  CHECK(r.device.ip_sla_strays[0].operation.value == 7);
  CHECK(r.device.ip_sla_strays[1].words == "ip sla reaction-configuration 8 react timeout");
}

TEST_CASE("ip sla: each element has one reaction") {
  router r;
  r.enter_all({"ip sla 1", "icmp-echo 203.0.113.1"});
  CHECK(r.enter("ip sla reaction-configuration 1 react timeout action-type none") == kinds::added);
  CHECK(r.enter("ip sla reaction-configuration 1 react rtt threshold-value 500 100") ==
        kinds::added);
  CHECK(r.enter("ip sla reaction-configuration 1 react timeout threshold-type immediate "
                "action-type trapOnly") == kinds::replaced);
  const auto& reactions = only_operation(r).reactions;
  REQUIRE(reactions.size() == 2);
  CHECK(reactions[0].action->value == "trapOnly");
  CHECK(reactions[0].words == "react timeout threshold-type immediate action-type trapOnly");
  CHECK(r.enter("no ip sla reaction-configuration 1 react rtt") == kinds::removed);
  CHECK(r.enter("ip sla reaction-trigger 1 2") == kinds::added);
  CHECK(only_operation(r).triggers.size() == 1);
  CHECK(r.enter("no ip sla reaction-trigger 1") == kinds::removed);
  CHECK(r.enter("no ip sla reaction-configuration 1") == kinds::removed);
  CHECK(reactions.empty());
}

TEST_CASE("ip sla: reactions of the older form stand beside each other") {
  router r;
  r.enter_all({"rtr 1", "type echo protocol ipIcmpEcho 203.0.113.1"});
  CHECK(r.enter("rtr reaction-configuration 1 connection-loss-enable") == kinds::added);
  CHECK(r.enter("rtr reaction-configuration 1 timeout-enable") == kinds::added);
  CHECK(r.enter("rtr reaction-configuration 1 timeout-enable") == kinds::no_effect);
  CHECK(r.enter("no rtr reaction-configuration 1") == kinds::removed);
  CHECK(only_operation(r).reactions.empty());
}

TEST_CASE("ip sla: a reset takes every operation away") {
  router r;
  r.enter_all({"ip sla 1", "icmp-echo 203.0.113.1", "ip sla 2", "icmp-echo 203.0.113.2",
               "ip sla enable reaction-alerts"});
  CHECK(r.enter("ip sla restart 1") == kinds::none);
  CHECK(r.type("ip sla reset").lost.size() == 2);
  CHECK(r.device.ip_sla_operations.empty());
  CHECK(r.device.ip_sla.reaction_alerts.is_set());
  CHECK(r.enter("ip sla 1") == kinds::added);
}

TEST_CASE("ip sla: who is a member of a group") {
  CHECK(model::is_member("1,3-5", 1));
  CHECK(model::is_member("1,3-5", 4));
  CHECK(model::is_member("1,3-5", 5));
  CHECK_FALSE(model::is_member("1,3-5", 2));
  CHECK_FALSE(model::is_member("1,3-5", 35));
  CHECK_FALSE(model::is_member("", 1));
}

}  // namespace ip_sla_test
