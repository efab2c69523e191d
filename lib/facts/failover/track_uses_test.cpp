#include "facts/failover/track_uses.hpp"

#include <string>

#include <doctest/doctest.h>

#include "session/typed_lines.hpp"

namespace track_uses_test {

using namespace peerlint;

namespace {

/// Who follows track 1 in the end: "ip route through 2; event track; ".
std::string followers(std::initializer_list<const char*> lines) {
  session::typed_lines router;
  router.enter_all(lines);
  const auto names = facts::references_of(router.device);
  std::string all;
  for (const auto& path : facts::track_paths(1, router.device, names)) {
    all += path.use.command;
    for (const auto* const list : path.lists)
      all += " through " + std::to_string(list->number.value);
    all += "; ";
  }
  return all;
}

}  // namespace

TEST_CASE("track uses: who follows an object") {
  CHECK(followers({"ip route 0.0.0.0 0.0.0.0 192.0.2.1 track 1",
                   "ip route 0.0.0.0 0.0.0.0 192.0.2.5 track 2"}) == "ip route; ");
  CHECK(followers({"event manager applet A", "event track 1 state down"}) == "event track; ");
  CHECK(followers({"interface GigabitEthernet0/0", "standby 1 track 1 decrement 20"}) ==
        "standby track; ");
  CHECK(followers({"route-map R permit 10", "match track 1"}) == "match track; ");
}

TEST_CASE("track uses: lists are gone through, and what sets an object does not follow it") {
  CHECK(followers({"track 2 list boolean or", "object 1", "exit", "track 3 list boolean and",
                   "object 2", "exit", "ip route 0.0.0.0 0.0.0.0 192.0.2.1 track 3"}) ==
        "ip route through 2 through 3; ");
  CHECK(followers({"track 2 list boolean or", "object 1"}).empty());
  CHECK(followers(
            {"track 1 list boolean or", "object 2", "exit", "track 2 list boolean or", "object 1"})
            .empty());
  CHECK(
      followers({"event manager applet A", "event none", "action 1 track set 1 state up"}).empty());
}

TEST_CASE("track uses: each kind of consumer is told") {
  session::typed_lines router;
  router.enter_all({"route-map R permit 10",
                    "set ipv6 next-hop verify-availability 2001:db8::1 10 track 1", "exit",
                    "crypto ikev2 client flexvpn F", "peer 1 192.0.2.1 track 1", "exit",
                    "event manager applet A", "event none", "action 1 track set 1 state up"});
  const auto uses = facts::track_uses(1, router.device, facts::references_of(router.device));
  REQUIRE(uses.size() == 3);
  CHECK(uses[0].by == facts::track_consumer::policy);
  CHECK(uses[1].by == facts::track_consumer::vpn_client);
  CHECK(uses[2].by == facts::track_consumer::setter);
}

}  // namespace track_uses_test
