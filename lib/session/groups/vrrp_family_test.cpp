#include <doctest/doctest.h>

#include "session/typed_lines.hpp"

namespace vrrp_family_test {

using namespace peerlint;
using kinds = session::edit::kinds;

TEST_CASE("session: a group of VRRP version 3 is a section of its interface") {
  session::typed_lines r;
  r.enter_all({"interface Gi0/0", "vrrp 1 address-family ipv4", "address 192.0.2.1 primary"});
  CHECK(r.enter("address 192.0.2.2 primary") == kinds::replaced);
  CHECK(r.enter("address 192.0.2.3 secondary") == kinds::added);
  CHECK(r.enter("priority 110") == kinds::set);
  CHECK(r.enter("track 1 decrement 20") == kinds::added);
  CHECK(r.enter("track 1 shutdown") == kinds::replaced);
  CHECK(r.enter("no preempt") == kinds::set);
  CHECK(r.enter("no match-address") == kinds::removed);
  CHECK(r.enter("vrrp 1 address-family ipv6") == kinds::added);
  CHECK(r.enter("address FE80::1 primary") == kinds::added);
  const auto& groups = r.last_interface().first_hop.vrrp_families;
  REQUIRE(groups.size() == 2);
  CHECK(groups[0].addresses.size() == 2);
  CHECK(groups[0].tracks.front().value.shutdown);
  CHECK(groups[0].preempt.is_off());
  CHECK(groups[0].others.front().value == "no match-address");
  CHECK(groups[1].ipv6.front().value == "fe80::1");
  CHECK(r.enter("no vrrp 1 address-family ipv4") == kinds::removed);
  CHECK(r.last_interface().first_hop.vrrp_families.size() == 1);
}

}  // namespace vrrp_family_test
