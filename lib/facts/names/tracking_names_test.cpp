#include <string>

#include <doctest/doctest.h>

#include "facts/names/references.hpp"
#include "session/typed_lines.hpp"

namespace tracking_names_test {

using namespace peerlint;

namespace {

/// What nobody defines after these lines, a line each: "match track 5".
std::string missing(std::initializer_list<const char*> lines, facts::object kind) {
  session::typed_lines router;
  router.enter_all(lines);
  const auto names = facts::references_of(router.device);
  std::string all;
  for (const auto& one : names.undefined)
    if (one.kind == kind) all += std::string(one.command) + ' ' + std::string(one.name) + '\n';
  return all;
}

std::string missing_track(std::initializer_list<const char*> lines) {
  return missing(lines, facts::object::track);
}

std::string missing_operation(std::initializer_list<const char*> lines) {
  return missing(lines, facts::object::ip_sla_operation);
}

}  // namespace

TEST_CASE("names: every consumer of a track object is looked at") {
  CHECK(missing_track({"ip route 0.0.0.0 0.0.0.0 192.0.2.1 track 1"}) == "ip route 1\n");
  CHECK(missing_track({"ipv6 route ::/0 2001:db8::1 track 2"}) == "ipv6 route 2\n");
  CHECK(missing_track({"route-map R permit 10", "match track 3",
                       "set ip next-hop verify-availability 192.0.2.1 10 track 4",
                       "set ip default next-hop verify-availability 192.0.2.1 10 track 5",
                       "set ipv6 next-hop verify-availability 2001:db8::1 10 track 6"}) ==
        "match track 3\nset ip next-hop verify-availability 4\n"
        "set ip default next-hop verify-availability 5\nset ipv6 next-hop 6\n");
  CHECK(missing_track({"interface GigabitEthernet0/0", "standby 1 track 7", "vrrp 1 track 8",
                       "glbp 1 weighting track 9", "standby 1 track Serial0/0",
                       "ip dhcp client route track 10"}) ==
        "standby track 7\nvrrp track 8\nglbp weighting track 9\nip dhcp client route track 10\n");
  CHECK(missing_track({"crypto ikev2 client flexvpn F", "peer 1 192.0.2.1 track 11",
                       "source 1 Loopback0 track 12", "connect track 13 up"}) ==
        "peer 11\nsource 12\nconnect track 13\n");
  CHECK(missing_track({"track 1 list boolean and", "object 14"}) == "object 14\n");
}

TEST_CASE("names: a track object that is defined is found, whoever uses it") {
  CHECK(missing_track({"track 1 ip sla 1", "track 2 list boolean or", "object 1",
                       "ip route 0.0.0.0 0.0.0.0 192.0.2.1 track 2"})
            .empty());
}

TEST_CASE("names: who names an operation of IP SLA") {
  CHECK(missing_operation({"track 1 ip sla 1", "track 2 rtr 2"}) ==
        "track … ip sla 1\ntrack … rtr 2\n");
  CHECK(missing_operation({"ip sla monitor 1", "track 1 rtr 1"}).empty());
  CHECK(missing_operation({"ip sla schedule 3 start-time now"}) == "ip sla schedule 3\n");
  CHECK(missing_operation({"ip sla 1", "ip sla reaction-trigger 1 4"}) ==
        "ip sla reaction-trigger 4\n");
  // Not every number of a range has to be one.
  CHECK(missing_operation({"ip sla 1", "ip sla group schedule 1 1-9,12 schedule-together"}) ==
        "ip sla group schedule 12\n");
}

TEST_CASE("names: an operation uses its interface and its VRF") {
  CHECK(missing({"ip sla 1", "icmp-echo 192.0.2.1 source-interface Loopback7"},
                facts::object::interface) == "source-interface Loopback7\n");
  CHECK(missing({"ip sla 1", "icmp-echo 192.0.2.1", "vrf RED"}, facts::object::vrf) == "vrf RED\n");
}

}  // namespace tracking_names_test
