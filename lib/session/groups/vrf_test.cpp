#include <doctest/doctest.h>

#include "session/typed_lines.hpp"

namespace vrf_test {

using namespace peerlint;
using kinds = session::edit::kinds;

TEST_CASE("session: both forms of a VRF are one object") {
  session::typed_lines r;
  CHECK(r.enter("ip vrf RED") == kinds::added);
  r.enter_all({"rd 65000:1", "route-target both 65000:1"});
  CHECK(r.enter("vrf definition RED") == kinds::no_effect);
  REQUIRE(r.device.vrfs.size() == 1);
  const auto& red = r.device.vrfs.front();
  CHECK(red.form == model::vrf_form::definition);
  CHECK(red.distinguisher.value == "65000:1");
  r.enter_all({"address-family ipv4", "route-target import 65000:2", "exit-address-family"});
  CHECK(r.enter("no route-target import 65000:1") == kinds::removed);
  CHECK(red.exchange.imports.empty());
  CHECK(red.exchange.exports.size() == 1);
  REQUIRE(red.families.size() == 1);
  CHECK(red.families.front().exchange.imports.front().value.community == "65000:2");
}

TEST_CASE("session: a VRF takes the addresses of the interface, and says which") {
  session::typed_lines r;
  r.enter_all({"interface Gi0/0", "ip address 192.0.2.1 255.255.255.0",
               "ip address 192.0.2.9 255.255.255.0 secondary", "ipv6 address 2001:db8::1/64"});
  auto change = r.type("vrf forwarding RED");
  CHECK(change.what == kinds::set);
  CHECK(change.lost.size() == 3);
  CHECK(r.last_interface().addresses.empty());
  CHECK(r.last_interface().ipv6->addresses.empty());

  r.enter("ip address 192.0.2.1 255.255.255.0");
  CHECK(r.type("vrf forwarding RED").lost.empty());
  CHECK(r.last_interface().addresses.size() == 1);
  change = r.type("no ip vrf forwarding RED");
  CHECK(change.what == kinds::removed);
  CHECK(change.lost.size() == 1);
  CHECK_FALSE(r.last_interface().vrf.is_set());
}

TEST_CASE("session: with a VRF its interfaces lose their addresses") {
  session::typed_lines r;
  r.enter_all({"vrf definition RED", "interface Gi0/0", "vrf forwarding RED",
               "ip address 192.0.2.1 255.255.255.0"});
  const auto change = r.type("no vrf definition RED");
  CHECK(change.what == kinds::removed);
  CHECK(change.lost.size() == 2);
  CHECK_FALSE(r.last_interface().vrf.is_set());
  CHECK(r.last_interface().addresses.empty());
}

}  // namespace vrf_test
