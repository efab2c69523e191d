#include <doctest/doctest.h>

#include <string>

#include "session/session.hpp"

namespace object_group_test {

using namespace peerlint;
using session::edit;

namespace {

struct router {
  model::device device;
  session::session session{device};

  edit::kinds enter(const std::string& line) {
    return session.enter(command::statement(line, 0, 0)).change.what;
  }
};

}  // namespace

TEST_CASE("object groups: members of networks and services") {
  router r;
  r.enter("object-group network BRANCHES");
  r.enter("host 10.1.0.10");
  r.enter("10.2.0.0 255.255.0.0");
  r.enter("10.3.0.0 /24");
  r.enter("range 10.4.0.1 10.4.0.9");
  CHECK(r.enter("group-object OTHERS") == edit::kinds::added);
  r.enter("object-group service WEB");
  r.enter("tcp source gt 1023 443");
  r.enter("udp range 500 isakmp");
  r.enter("icmp echo");
  r.enter("esp");
  r.enter("47");
  REQUIRE(r.device.network_groups.size() == 1);
  const auto& networks = r.device.network_groups[0].members;
  REQUIRE(networks.size() == 5);
  CHECK(net::length_of(networks[1].value.mask) == 16);
  CHECK(net::length_of(networks[2].value.mask) == 24);
  CHECK(networks[4].value.name == "OTHERS");
  REQUIRE(r.device.service_groups.size() == 1);
  const auto& services = r.device.service_groups[0].members;
  REQUIRE(services.size() == 5);
  CHECK(services[0].value.source_ports->how == model::port_operator::gt);
  CHECK(services[0].value.destination_ports->ports == std::vector<std::string>{"443"});
  CHECK(services[1].value.destination_ports->ports.size() == 2);
  CHECK(services[3].value.protocol == "esp");
  CHECK(services[4].value.protocol == "47");
  CHECK(r.enter("no esp") == edit::kinds::removed);
  CHECK(r.enter("no object-group service WEB") == edit::kinds::removed);
}

TEST_CASE("time range: its lines are kept") {
  router r;
  r.enter("time-range OFFICE");
  CHECK(r.enter("periodic weekdays 8:00 to 18:00") == edit::kinds::added);
  REQUIRE(r.device.time_ranges.size() == 1);
  CHECK(r.device.time_ranges[0].options.size() == 1);
}

}  // namespace object_group_test
