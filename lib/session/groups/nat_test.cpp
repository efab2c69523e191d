#include <doctest/doctest.h>

#include <string>

#include "session/session.hpp"

namespace nat_test {

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

TEST_CASE("nat: a rule is known by its list and its target") {
  router r;
  CHECK(r.enter("ip nat inside source list 1 interface dialer 1") == edit::kinds::added);
  CHECK(r.enter("ip nat inside source list 1 interface Di1 overload") == edit::kinds::replaced);
  CHECK(r.enter("ip nat inside source list 1 int Dialer1 overl") == edit::kinds::no_effect);
  CHECK(r.enter("ip nat inside source list 1 pool P1 overload") == edit::kinds::added);
  CHECK(r.enter("ip nat inside source route-map ISP2 pool P1 vrf RED") == edit::kinds::added);
  REQUIRE(r.device.nat_rules.size() == 3);
  CHECK(r.device.nat_rules[0].interface.value == "Dialer1");
  CHECK(r.device.nat_rules[0].overload);
  CHECK(r.device.nat_rules[2].vrf.value == "RED");
  CHECK(r.enter("no ip nat inside source list 1 pool P2") == edit::kinds::no_effect);
  CHECK(r.enter("no ip nat inside source list 1 interface Dialer1") == edit::kinds::removed);
  CHECK(r.device.nat_rules.size() == 2);
}

TEST_CASE("nat: static translations, with and without ports") {
  router r;
  r.enter("ip nat inside source static tcp 10.1.0.10 443 interface Dialer1 8443");
  r.enter("ip nat inside source static 10.1.0.11 192.0.2.11 route-map NONAT extendable");
  r.enter("ip nat inside source static network 10.1.0.0 10.9.0.0 255.255.0.0 no-alias");
  r.enter("ip nat outside source static 203.0.113.5 10.1.0.99 add-route");
  const auto& statics = r.device.nat_statics;
  REQUIRE(statics.size() == 4);
  CHECK(statics[0].kind == model::nat_static_kind::tcp);
  CHECK(statics[0].original_port == "443");
  CHECK(statics[0].translated_port == "8443");
  CHECK(statics[0].interface.value == "Dialer1");
  CHECK(statics[1].route_map.value == "NONAT");
  CHECK(statics[1].extendable);
  CHECK(statics[2].length == 16);
  CHECK(statics[2].options == std::vector<std::string>{"no-alias"});
  CHECK(statics[3].direction == model::nat_direction::outside_source);
  CHECK(r.enter("no ip nat inside source static 10.1.0.11 192.0.2.11") == edit::kinds::removed);
}

TEST_CASE("nat: a pool of one line, and one whose ranges stand below it") {
  router r;
  r.enter("ip nat pool ONE 192.0.2.33 192.0.2.34 netmask 255.255.255.252");
  r.enter("ip nat pool TWO prefix-length 24 type rotary");
  CHECK(r.enter("address 192.0.2.1 192.0.2.9") == edit::kinds::added);
  CHECK(r.enter("address 192.0.2.20 192.0.2.29") == edit::kinds::added);
  REQUIRE(r.device.nat_pools.size() == 2);
  CHECK(r.device.nat_pools[0].length == 30);
  CHECK(r.device.nat_pools[1].ranges.size() == 2);
  CHECK(r.device.nat_pools[1].options.size() == 2);
  CHECK(r.enter("no ip nat pool TWO") == edit::kinds::removed);
}

TEST_CASE("nat: how long translations live is an option of the device") {
  router r;
  CHECK(r.enter("ip nat translation tcp-timeout 7200") == edit::kinds::set);
  CHECK(r.enter("ip nat translation tcp-timeout 3600") == edit::kinds::replaced);
  CHECK(r.enter("ip nat translation udp-timeout never") == edit::kinds::set);
  const auto* timeout = model::find_option(r.device.options, "ip nat translation tcp-timeout");
  REQUIRE(timeout != nullptr);
  CHECK(timeout->text == "ip nat translation tcp-timeout 3600");
}

}  // namespace nat_test
