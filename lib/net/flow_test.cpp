#include "net/flow.hpp"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <utility>

#include <doctest/doctest.h>

namespace flow_test {

using namespace peerlint::net;

namespace {

address_block network(const char* address, std::uint8_t length) {
  return block_of(ipv4_prefix{*parse_ipv4(address), length});
}

traffic between(address_block source, address_block destination) {
  traffic made;
  made.source = source;
  made.destination = destination;
  return made;
}

traffic with(traffic made, std::uint8_t protocol, number_set source, number_set destination) {
  made.protocols = number_set::of(protocol);
  made.source_ports = std::move(source);
  made.destination_ports = std::move(destination);
  return normal(made);
}

const number_set every(all_ports);
const auto lans = between(network("10.1.9.0", 24), network("10.2.0.0", 16));

}  // namespace

TEST_CASE("flows: sets of packets in words") {
  struct row {
    traffic set;
    const char* words;
  };
  for (const auto& [set, words] :
       {row{lans, "ip 10.1.9.0/24 → 10.2.0.0/16"}, row{traffic{}, "ip any → any"},
        row{with(lans, tcp_protocol, every, number_set::of(443)),
            "tcp 10.1.9.0/24 → 10.2.0.0/16 port 443"},
        row{with(lans, udp_protocol, number_set::of(500), every),
            "udp 10.1.9.0/24 port 500 → 10.2.0.0/16"},
        row{with(lans, tcp_protocol, every, number_set::other_than(80)),
            "tcp 10.1.9.0/24 → 10.2.0.0/16 port not 80"},
        row{with(lans, tcp_protocol, every, number_set({{80, 80}, {8000, 8080}})),
            "tcp 10.1.9.0/24 → 10.2.0.0/16 port 80, 8000-8080"},
        row{with(lans, icmp_protocol, number_set::of(3), number_set::of(4)),
            "icmp 10.1.9.0/24 → 10.2.0.0/16 type 3 code 4"},
        row{with(lans, gre_protocol, every, every), "gre 10.1.9.0/24 → 10.2.0.0/16"},
        row{with(lans, 200, every, every), "protocol 200 10.1.9.0/24 → 10.2.0.0/16"},
        row{with(traffic{}, tcp_protocol, every, every), "tcp any → any"}})
    CHECK(to_text(set) == words);
  auto as_written = lans;  // not in normal form
  as_written.protocols = number_set::of(igmp_protocol);
  CHECK(to_text(as_written) == "igmp 10.1.9.0/24 → 10.2.0.0/16");
  CHECK(to_text(flow{lans, {"established"}}) == "ip 10.1.9.0/24 → 10.2.0.0/16 if established");
}

TEST_CASE("flows: the packet that is shown is one that people would try") {
  struct row {
    traffic set;
    const char* words;
  };
  for (const auto& [set, words] :
       {row{lans, "10.1.9.1 → 10.2.0.1 tcp 443"},
        row{traffic{}, "192.0.2.1 → 198.51.100.1 tcp 443"},
        row{with(lans, tcp_protocol, every, number_set({{1, 442}, {444, 65535}})),
            "10.1.9.1 → 10.2.0.1 tcp 80"},
        row{with(lans, tcp_protocol, every, number_set(number_range{3389, 3390})),
            "10.1.9.1 → 10.2.0.1 tcp 3389"},
        row{with(lans, udp_protocol, number_set::of(500), number_set::of(500)),
            "10.1.9.1 port 500 → 10.2.0.1 udp 500"},
        row{with(lans, icmp_protocol, every, every), "10.1.9.1 → 10.2.0.1 icmp echo"},
        row{with(lans, icmp_protocol, number_set::of(3), every), "10.1.9.1 → 10.2.0.1 icmp 3 0"},
        row{with(lans, gre_protocol, every, every), "10.1.9.1 → 10.2.0.1 gre"},
        row{between(network("10.1.9.0", 24), network("10.1.0.0", 16)),
            "10.1.9.1 → 10.1.0.1 tcp 443"},
        row{between(network("10.1.9.0", 24), network("10.1.9.0", 24)),
            "10.1.9.2 → 10.1.9.1 tcp 443"},
        row{between(network("192.0.2.1", 32), network("0.0.0.0", 0)),
            "192.0.2.1 → 198.51.100.1 tcp 443"},
        row{between(network("0.0.0.0", 0), network("192.0.2.1", 32)),
            "203.0.113.1 → 192.0.2.1 tcp 443"},
        row{between(network("10.1.9.7", 32), network("10.1.9.8", 31)),
            "10.1.9.7 → 10.1.9.9 tcp 443"}}) {
    CHECK(to_text(natural_packet(set)) == words);
    CHECK(contains(normal(set), natural_packet(set)));
  }
  auto v6 = all_traffic(address_family::ipv6);
  CHECK(to_text(natural_packet(v6)) == "2001:db8::1 → 2001:db8:0:1::1 tcp 443");
  v6.protocols = number_set::of(icmpv6_protocol);
  CHECK(to_text(natural_packet(v6)) == "2001:db8::1 → 2001:db8:0:1::1 icmp echo");
}

TEST_CASE("flows: the way back swaps ports, but not type and code") {
  CHECK(to_text(mirrored(with(lans, tcp_protocol, every, number_set::of(443)))) ==
        "tcp 10.2.0.0/16 port 443 → 10.1.9.0/24");
  CHECK(to_text(mirrored(with(lans, icmp_protocol, number_set::of(8), every))) ==
        "icmp 10.2.0.0/16 → 10.1.9.0/24 type 8");
}

TEST_CASE("flows: all protocols together are ip, though one has no ports and one has types") {
  traffic rest;
  for (const auto protocol : {tcp_protocol, gre_protocol, icmp_protocol}) {
    const auto left = difference(rest, with(traffic{}, protocol, every, every));
    REQUIRE(left.size() == 1);
    rest = left.front();
  }
  const auto gre = with(traffic{}, gre_protocol, every, every);
  CHECK_FALSE(overlap(rest, gre));
  CHECK(contains(traffic{}, gre));
  CHECK(difference(gre, with(traffic{}, gre_protocol, number_set::of(0), every)).empty());
}

TEST_CASE("flows: families have no packet in common") {
  CHECK_FALSE(overlap(all_traffic(address_family::ipv4), all_traffic(address_family::ipv6)));
  CHECK(relate({all_traffic(address_family::ipv4)}, {all_traffic(address_family::ipv6)}) ==
        relation::disjoint);
}

TEST_CASE("flows: how one lies to another") {
  const auto wide = between(network("10.1.0.0", 16), network("10.2.0.0", 16));
  const auto web = with(lans, tcp_protocol, every, number_set::of(80));
  CHECK(relate({lans}, {lans}) == relation::equal);
  CHECK(relate({lans}, {wide}) == relation::subset);
  CHECK(relate({wide}, {web}) == relation::superset);
  CHECK(relate({lans}, {with(wide, tcp_protocol, every, every)}) == relation::overlap);
  CHECK(relate({lans}, {mirrored(lans)}) == relation::disjoint);
}

TEST_CASE("flows: a condition leaves open what it could change, and nothing else") {
  const auto wide = between(network("10.1.0.0", 16), network("10.2.0.0", 16));
  const flow timed{lans, {"time-range NIGHT"}};
  CHECK(relate(timed, timed) == relation::equal);
  CHECK(relate(timed, {lans}) == relation::unknown);  // always, or never
  CHECK(relate(timed, {wide}) == relation::subset);
  CHECK(relate({wide}, timed) == relation::superset);
  CHECK(relate({lans}, {wide, {"established"}}) == relation::unknown);
  CHECK(relate(timed, {mirrored(lans)}) == relation::disjoint);
  CHECK(contains({lans}, timed));
  CHECK_FALSE(contains(timed, {lans}));
  CHECK(contains(timed, {lans, {"dscp ef", "time-range NIGHT"}}));
  CHECK(matches(timed, natural_packet(lans)) == truth::unknown);
  CHECK(matches(timed, natural_packet(mirrored(lans))) == truth::no);
  CHECK(difference({wide}, timed).size() == 1);  // all may be left
  CHECK(difference(timed, {wide}).empty());
}

}  // namespace flow_test
