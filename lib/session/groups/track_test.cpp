#include <doctest/doctest.h>

#include "session/typed_lines.hpp"

namespace track_test {

using namespace peerlint;
using kinds = session::edit::kinds;

namespace {

using router = session::typed_lines;

const model::track_object& track_of(const router& r, std::uint32_t number) {
  for (const auto& one : r.device.tracks)
    if (one.number.value == number) return one;
  FAIL("no such object");
  return r.device.tracks.front();
}

}  // namespace

TEST_CASE("track: every kind of object") {
  router r;
  r.enter_all({"track 1 ip sla 10 reachability", "track 2 rtr 11",
               "track 3 interface Gi0/0 ip routing",
               "track 4 ip route 10.1.2.3 255.255.0.0 reachability",
               "track 5 ip route 10.1.0.0/16 metric threshold",
               "track 6 ipv6 route 2001:DB8::/32 reachability", "track 7 list threshold weight",
               "track 8 stub-object", "track 9 application pdsn"});
  CHECK(track_of(r, 1).operation->value == 10);
  CHECK(track_of(r, 1).aspect->value == "reachability");
  CHECK(track_of(r, 2).by_rtr);
  CHECK_FALSE(track_of(r, 2).aspect);
  CHECK(track_of(r, 3).interface.value == "GigabitEthernet0/0");
  CHECK(track_of(r, 3).facet == model::track_facet::ip_routing);
  CHECK(net::to_text(track_of(r, 4).route->value) == "10.1.0.0/16");
  CHECK(track_of(r, 5).route->value == track_of(r, 4).route->value);
  CHECK(track_of(r, 5).metric);
  CHECK(track_of(r, 6).ipv6_route.value == "2001:db8::/32");
  CHECK(track_of(r, 7).combination == model::track_combination::weight);
  CHECK(track_of(r, 8).kind == model::track_kind::stub);
  CHECK(track_of(r, 9).words == "application pdsn");
}

TEST_CASE("track: an object is redefined by its header, and keeps its delay") {
  router r;
  r.enter_all({"track 1 list boolean or", "object 2", "object 3 not", "delay down 10 up 30"});
  CHECK(r.enter("track 1 list boolean or") == kinds::no_effect);
  CHECK(r.enter("track 1 list boolean and") == kinds::replaced);
  CHECK(track_of(r, 1).members.size() == 2);
  CHECK(r.enter("track 1") == kinds::no_effect);
  CHECK(r.enter("object 3 weight 5") == kinds::replaced);
  CHECK(r.enter("track 1 ip sla 5 reachability") == kinds::replaced);
  CHECK(track_of(r, 1).members.empty());
  CHECK(track_of(r, 1).delay_up.value == 30);
  CHECK(r.enter("no track 1") == kinds::removed);
  CHECK(r.enter("no track 1 ip sla 5") == kinds::no_effect);
}

TEST_CASE("track: delays are set and removed one by one or together") {
  router r;
  r.enter("track 1 ip sla 1");
  CHECK(r.enter("delay up 30") == kinds::set);
  CHECK(r.enter("delay down 10") == kinds::set);
  CHECK(track_of(r, 1).delay_up.value == 30);
  CHECK(r.enter("no delay up 30") == kinds::removed);
  CHECK(track_of(r, 1).delay_down.value == 10);
  CHECK(r.enter("default delay") == kinds::removed);
  CHECK_FALSE(track_of(r, 1).delay_down.is_set());
  CHECK(r.enter("no delay") == kinds::no_effect);
}

TEST_CASE("track: members and thresholds of a list") {
  router r;
  r.enter_all({"track 1 list threshold weight", "object 2 weight 20", "object 3 weight 10"});
  CHECK(r.enter("object 2 weight 20") == kinds::no_effect);
  CHECK(r.enter("threshold weight up 20 down 10") == kinds::set);
  CHECK(track_of(r, 1).threshold.value.up == 20);
  CHECK(track_of(r, 1).threshold.value.down == 10);
  CHECK(r.enter("threshold weight up 25") == kinds::replaced);
  CHECK(track_of(r, 1).threshold.value.down == 10);
  CHECK(r.enter("no object 3") == kinds::removed);
  CHECK(track_of(r, 1).members.size() == 1);
  CHECK(track_of(r, 1).members[0].value.weight == 20);
}

TEST_CASE("track: what is set for all objects of a kind") {
  router r;
  CHECK(r.enter("track timer ip sla msec 500") == kinds::set);
  CHECK(r.enter("track timer interface 5") == kinds::set);
  CHECK(r.enter("track timer ip sla 1") == kinds::replaced);
  const auto* timer = model::find_option(r.device.options, "track timer ip sla");
  REQUIRE(timer != nullptr);
  CHECK(timer->text == "track timer ip sla 1");
}

}  // namespace track_test
