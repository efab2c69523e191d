#include <doctest/doctest.h>

#include "session/typed_lines.hpp"

namespace first_hop_test {

using namespace peerlint;
using kinds = session::edit::kinds;

TEST_CASE("session: a group of HSRP is what its lines leave") {
  session::typed_lines r;
  r.enter_all({"interface Gi0/0", "standby version 2", "standby 2 ip 192.0.2.1",
               "standby ip 192.0.2.254", "standby 2 priority 110", "standby 2 name HA",
               "standby 2 preempt delay minimum 60 reload 180", "standby 2 track 10 decrement 20",
               "standby 2 track Fa 0/1 30", "standby 2 timers msec 250 1"});
  const auto& groups = r.last_interface().first_hop.standby;
  REQUIRE(groups.size() == 2);
  CHECK(groups[0].number == 0);
  const auto& group = groups[1];
  CHECK(net::to_text(*group.addresses.front().value.address) == "192.0.2.1");
  CHECK(group.preempt.value.reload == 180U);
  REQUIRE(group.tracks.size() == 2);
  CHECK(group.tracks[0].value.object == 10);
  CHECK(group.tracks[1].value.interface == "FastEthernet0/1");
  CHECK(group.others.front().value == "timers msec 250 1");

  CHECK(r.enter("standby 2 track 10 shutdown") == kinds::replaced);
  CHECK(r.enter("standby 2 ip 192.0.2.2") == kinds::replaced);
  CHECK(r.enter("no standby 2 track 10") == kinds::removed);
  CHECK(r.enter("no standby 2 timers") == kinds::removed);
  CHECK(r.enter("no standby 2 priority") == kinds::removed);
  CHECK(group.tracks.size() == 1);
  CHECK(group.others.empty());
  CHECK(r.enter("no standby 2") == kinds::removed);
  CHECK(groups.size() == 1);
}

TEST_CASE("session: a key of HSRP is a secret, a key chain a name") {
  session::typed_lines r;
  r.enter_all({"interface Gi0/0", "standby 1 authentication md5 key-string 7 094F471A1A0A"});
  const auto& group = r.last_interface().first_hop.standby.front();
  CHECK(group.authentication.value.encoding == model::secret::encodings::type_7);
  r.enter("standby 1 authentication md5 key-chain HSRP");
  CHECK_FALSE(group.authentication.is_set());
  CHECK(group.key_chain.value == "HSRP");
  r.enter("standby 1 authentication text");
  CHECK(group.authentication.value.value == "text");
}

TEST_CASE("session: VRRP preempts by itself, GLBP weighs") {
  session::typed_lines r;
  r.enter_all({"interface Gi0/0", "vrrp 1 ip 192.0.2.1", "no vrrp 1 preempt",
               "glbp 1 weighting 110 lower 95", "glbp 1 weighting track 3 decrement 20"});
  CHECK(r.last_interface().first_hop.vrrp.front().preempt.is_off());
  const auto& group = r.last_interface().first_hop.glbp.front();
  CHECK(group.others.front().value == "weighting 110 lower 95");
  CHECK(group.tracks.front().value.decrement == 20U);
  CHECK(r.enter("no glbp 1 weighting track 3") == kinds::removed);
  CHECK(group.tracks.empty());
  CHECK(group.others.size() == 1);
}

}  // namespace first_hop_test
