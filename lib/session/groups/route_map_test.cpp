#include <doctest/doctest.h>

#include <string>

#include "session/session.hpp"

namespace route_map_test {

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

TEST_CASE("route-map: clauses stand by their numbers and are entered again") {
  router r;
  r.enter("route-map ISP permit 20");
  r.enter("match ip address LAN");
  CHECK(r.enter("route-map ISP") == edit::kinds::added);
  CHECK(r.enter("route-map ISP permit 20") == edit::kinds::no_effect);
  CHECK(r.enter("match ip address LAN VOICE") == edit::kinds::added);
  REQUIRE(r.device.route_maps.size() == 1);
  const auto& clauses = r.device.route_maps[0].clauses;
  REQUIRE(clauses.size() == 2);
  CHECK(clauses[0].sequence.value == 10);
  CHECK(clauses[1].match_access_lists.size() == 2);
  CHECK(r.enter("route-map ISP deny 20") == edit::kinds::replaced);
  CHECK(clauses[1].action == model::route_map_action::deny);
  CHECK(r.enter("no route-map ISP permit 10") == edit::kinds::removed);
  CHECK(clauses.size() == 1);
  CHECK(r.enter("no route-map ISP") == edit::kinds::removed);
  CHECK(r.device.route_maps.empty());
}

TEST_CASE("route-map: next hops that are verified have sequence numbers of their own") {
  router r;
  r.enter("route-map ISP permit 10");
  r.enter("set ip next-hop verify-availability 192.0.2.2 20 track 2");
  r.enter("set ip next-hop verify-availability 192.0.2.1 10 track 1");
  r.enter("set ip next-hop 192.0.2.3 192.0.2.4");
  r.enter("set ip default next-hop 192.0.2.5");
  const auto& clause = r.device.route_maps[0].clauses[0];
  REQUIRE(clause.next_hop.verified.size() == 2);
  CHECK(clause.next_hop.verified[0].value.track == 1);
  CHECK(clause.next_hop.addresses.size() == 2);
  CHECK(clause.default_next_hop.addresses.size() == 1);
  CHECK(r.enter("set ip next-hop verify-availability 192.0.2.9 20") == edit::kinds::replaced);
  CHECK(clause.next_hop.verified[1].value.track == 0);
  CHECK(r.enter("no set ip next-hop verify-availability 192.0.2.1 10 track 1") ==
        edit::kinds::removed);
  CHECK(r.enter("no set ip next-hop") == edit::kinds::removed);
  CHECK(clause.next_hop == model::next_hops{});
}

TEST_CASE("route-map: what no packet looks at is kept as a line") {
  router r;
  r.enter("route-map BGP permit 10");
  CHECK(r.enter("match as-path 1") == edit::kinds::added);
  CHECK(r.enter("set local-pref 150") == edit::kinds::set);
  CHECK(r.enter("set local-preference 200") == edit::kinds::replaced);
  CHECK(r.enter("set ip next-hop peer-address") == edit::kinds::added);
  const auto& options = r.device.route_maps[0].clauses[0].options;
  REQUIRE(options.size() == 3);
  CHECK(options[1].text == "set local-preference 200");
  CHECK(r.enter("no match as-path") == edit::kinds::removed);
}

TEST_CASE("prefix list: entries without a number are counted by fives") {
  router r;
  r.enter("ip prefix-list P permit 10.0.0.0/8 le 24");
  r.enter("ip prefix-list P seq 12 deny 172.16.0.0/12");
  r.enter("ip prefix-list P permit 0.0.0.0/0");
  CHECK(r.enter("ip prefix-list P permit 10.0.0.0/8 le 24") == edit::kinds::no_effect);
  CHECK(r.enter("ipv6 prefix-list P permit 2001:DB8::/32") == edit::kinds::added);
  CHECK(r.enter("ip prefix-list P description to the provider") == edit::kinds::set);
  REQUIRE(r.device.prefix_lists.size() == 2);
  const auto& entries = r.device.prefix_lists[0].entries;
  REQUIRE(entries.size() == 3);
  CHECK(entries[0].sequence == 5);
  CHECK(entries[2].sequence == 17);
  CHECK(r.device.prefix_lists[1].entries[0].prefix == "2001:db8::/32");
  CHECK(r.enter("no ip prefix-list P seq 12") == edit::kinds::removed);
  CHECK(r.enter("no ip prefix-list P") == edit::kinds::removed);
  CHECK(r.device.prefix_lists.size() == 1);
}

TEST_CASE("ipv6 route: the key is the prefix and where it leads") {
  router r;
  CHECK(r.enter("ipv6 route ::/0 2001:DB8::1 200") == edit::kinds::added);
  CHECK(r.enter("ipv6 route ::/0 2001:db8::1 name OUT track 7") == edit::kinds::replaced);
  CHECK(r.enter("ipv6 route ::/0 dialer 1 250") == edit::kinds::added);
  REQUIRE(r.device.ipv6_routes.size() == 2);
  CHECK(r.device.ipv6_routes[0].track == 7);
  CHECK(r.device.ipv6_routes[1].interface == "Dialer1");
  CHECK(r.device.ipv6_routes[1].distance == 250);
  CHECK(r.enter("no ipv6 route ::/0") == edit::kinds::removed);
  CHECK(r.device.ipv6_routes.empty());
}

}  // namespace route_map_test
