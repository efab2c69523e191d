#include <doctest/doctest.h>

#include "session/typed_lines.hpp"

namespace interface_test {

using namespace peerlint;
using kinds = session::edit::kinds;

TEST_CASE("session: `default interface` puts everything back, `no interface` takes virtual ones") {
  session::typed_lines r;
  r.enter_all({"interface Gi0/0", "ip address 192.0.2.1 255.255.255.0", "ip nat outside",
               "interface Tunnel0", "tunnel source Gi0/0"});
  CHECK(r.enter("no interface Gi0/0") == kinds::refused);
  CHECK(r.enter("default interface Gi0/0") == kinds::removed);
  REQUIRE(r.device.interfaces.size() == 2);
  CHECK(r.device.interfaces.front().addresses.empty());
  CHECK_FALSE(r.device.interfaces.front().nat.is_set());
  CHECK(r.enter("default interface Gi0/0") == kinds::no_effect);
  CHECK(r.enter("no interface Tunnel0") == kinds::removed);
  CHECK(r.device.interfaces.size() == 1);
}

TEST_CASE("session: an interface has its addresses, borrows one, or is given one") {
  session::typed_lines r;
  r.enter_all({"interface Dialer1", "ip address 192.0.2.1 255.255.255.0"});
  CHECK(r.enter("ip unnumbered lo0") == kinds::set);
  CHECK(r.last_interface().addresses.empty());
  CHECK(r.last_interface().unnumbered.value == "Loopback0");
  CHECK(r.enter("ip address dhcp client-id GigabitEthernet0/0 hostname b7") == kinds::set);
  CHECK_FALSE(r.last_interface().unnumbered.is_set());
  CHECK(r.last_interface().dynamic_address.value.kind == "dhcp");
  CHECK(r.last_interface().dynamic_address.value.options ==
        "client-id GigabitEthernet0/0 hostname b7");
}

TEST_CASE("session: one side of NAT, one list a direction") {
  session::typed_lines r;
  r.enter_all(
      {"interface Gi0/0", "ip nat inside", "ip access-group A in", "ip access-group B out"});
  CHECK(r.enter("ip nat outside") == kinds::replaced);
  CHECK(r.enter("no ip nat inside") == kinds::no_effect);
  CHECK(r.enter("ip access-group C in") == kinds::replaced);
  CHECK(r.last_interface().access_group_in.value == "C");
  CHECK(r.last_interface().access_group_out.value == "B");
  CHECK(r.enter("no ip access-group C in") == kinds::removed);
  CHECK(r.last_interface().access_group_out.is_set());
}

TEST_CASE("session: a crypto map with redundancy") {
  session::typed_lines r;
  r.enter_all({"interface Gi0/0", "crypto map VPN"});
  CHECK(r.enter("crypto map VPN redundancy HA stateful") == kinds::replaced);
  CHECK(r.last_interface().crypto_map_redundancy.group.value == "HA");
  CHECK(r.last_interface().crypto_map_redundancy.stateful);
  CHECK(r.enter("no crypto map") == kinds::removed);
  CHECK(r.last_interface().crypto_map_redundancy.group.value.empty());
}

TEST_CASE("session: what is on by itself is kept when it is off") {
  session::typed_lines r;
  r.enter_all({"interface Tunnel0", "no ip split-horizon eigrp 100", "no ip redirects",
               "no keepalive", "keepalive 5 4"});
  REQUIRE(r.last_interface().routing->no_split_horizon.size() == 1);
  CHECK(r.enter("ip split-horizon eigrp 100") == kinds::removed);
  const auto* redirects = model::find_option(r.last_interface().options, "ip redirects");
  REQUIRE(redirects != nullptr);
  CHECK(redirects->off);
  CHECK(r.last_interface().link->keepalive.value == model::keepalive{5, 4});
}

TEST_CASE("session: IPv6 addresses, of which one is link-local") {
  session::typed_lines r;
  r.enter_all({"interface Gi0/0", "ipv6 address 2001:DB8::1/64", "ipv6 address FE80::1 link-local",
               "ipv6 address ISP ::1:0:0:0:1/64 eui-64"});
  CHECK(r.enter("ipv6 address FE80::2 link-local") == kinds::replaced);
  const auto& addresses = r.last_interface().ipv6->addresses;
  REQUIRE(addresses.size() == 3);
  CHECK(addresses[0].value.address == "2001:db8::1/64");
  CHECK(addresses[1].value.address == "fe80::2");
  CHECK(addresses[2].value.general_prefix == "ISP");
  CHECK(r.enter("no ipv6 address") == kinds::removed);
  CHECK(addresses.empty());
}

TEST_CASE("session: passwords of an interface are secrets") {
  session::typed_lines r;
  r.enter_all({"interface Dialer1", "ppp chap password 7 094F471A1A0A",
               "ppp pap sent-username u password 0 S3cret", "ip ospf message-digest-key 1 md5 K1",
               "ip ospf message-digest-key 2 md5 K2"});
  const auto& lines = r.last_interface().secret_lines;
  REQUIRE(lines.size() == 4);
  CHECK(lines[0].key.encoding == model::secret::encodings::type_7);
  CHECK(lines[1].command == "ppp pap sent-username u password");
  CHECK(r.enter("no ip ospf message-digest-key 1") == kinds::removed);
  CHECK(lines.size() == 3);
}

TEST_CASE("session: a line of `interface range` is entered into each interface") {
  session::typed_lines r;
  CHECK(r.enter("interface Gi0/1") == kinds::added);
  CHECK(r.enter("description uplink") == kinds::set);
  CHECK(r.enter("interface range gi0/0 - 1, Gi0/3") == kinds::added);
  CHECK(r.enter("description spare") == kinds::replaced);
  CHECK(r.enter("shutdown") == kinds::set);
  REQUIRE(r.device.interfaces.size() == 3);
  for (const auto& each : r.device.interfaces) {
    CHECK(each.description.value == "spare");
    CHECK(each.shutdown.is_set());
  }
  CHECK(r.enter("interface Gi0/3") == kinds::no_effect);
  CHECK(r.enter("no shutdown") == kinds::replaced);
  CHECK(r.device.interfaces.front().shutdown.is_set());
}

TEST_CASE("session: a section below `interface range` is opened in each interface") {
  session::typed_lines r;
  r.enter_all({"interface range Gi0/0 - 1", "vrrp 1 address-family ipv4", "priority 110"});
  REQUIRE(r.device.interfaces.size() == 2);
  for (const auto& each : r.device.interfaces) {
    REQUIRE(each.first_hop.vrrp_families.size() == 1);
    CHECK(each.first_hop.vrrp_families.front().priority.value == 110);
  }
}

}  // namespace interface_test
