#include "facts/path/network_way.hpp"

#include <string>

#include <doctest/doctest.h>

#include "facts/path/map_place.hpp"
#include "facts/read_device.hpp"

namespace network_way_test {

using namespace peerlint;
using facts::read_device;

namespace {

const std::string hq =
    "hostname hq\n"
    "crypto map VPN 10 ipsec-isakmp\n set peer 198.51.100.1\n match address A\n"
    "interface GigabitEthernet0/0\n ip address 192.0.2.2 255.255.255.252\n crypto map VPN\n"
    "interface GigabitEthernet0/1\n ip address 10.1.0.1 255.255.255.0\n"
    "interface GigabitEthernet0/2\n ip address 203.0.113.2 255.255.255.252\n"
    "ip access-list extended A\n permit ip 10.1.0.0 0.0.0.255 10.2.0.0 0.0.255.255\n"
    " deny ip any any\n";

const std::string out = "ip route 0.0.0.0 0.0.0.0 192.0.2.1\n";
const std::string past = "ip route 0.0.0.0 0.0.0.0 203.0.113.1\n";

facts::network_way way(const read_device& of, const char* to, std::uint8_t length) {
  return facts::way_to("", net::prefix_of(*net::parse_ipv4(to), length), of.facts);
}

bool is_misplaced(const std::string& more) {
  const read_device d(hq + more);
  return facts::misplaced(d.read.device.crypto_maps.front(), d.facts).has_value();
}

}  // namespace

TEST_CASE("network way: parts of a network that go elsewhere are seen") {
  const read_device d(hq + out + "ip route 10.2.128.0 255.255.128.0 10.1.0.9\n");
  const auto both = way(d, "10.2.0.0", 16);
  CHECK(both.certain);
  CHECK(both.outs.size() == 2);
  CHECK(way(d, "10.2.0.0", 17).outs.size() == 1);
  CHECK(net::to_text(way(d, "10.2.128.0", 17).example) == "10.2.128.1");
}

TEST_CASE("network way: what may lead elsewhere makes it uncertain") {
  CHECK(way(read_device(hq + out), "10.2.0.0", 16).certain);
  for (const char* doubt : {"router ospf 1\n", "ip local policy route-map R\n",
                            "interface Vlan7\n ip policy route-map R\n",
                            "ip nat outside source static 203.0.113.9 10.2.0.9\n"}) {
    CAPTURE(doubt);
    CHECK_FALSE(way(read_device(hq + out + doubt), "10.2.0.0", 16).certain);
  }
  CHECK_FALSE(way(read_device(out), "10.2.0.0", 16).certain);       // a fragment
  CHECK_FALSE(way(read_device(hq + out), "10.1.0.0", 16).certain);  // a part is a neighbour's
  CHECK(way(read_device(hq), "10.2.0.0", 16).nowhere);
  CHECK_FALSE(way(read_device(hq + out), "10.2.0.0", 16).nowhere);
}

TEST_CASE("network way: the networks of an entry are those of its permit lines") {
  const read_device d(hq + out);
  const auto networks =
      facts::remote_networks_of(d.read.device.crypto_maps.front().entries.front(), d.facts);
  REQUIRE(networks.size() == 1);
  CHECK(net::to_text(networks[0].network) == "10.2.0.0/16");
}

TEST_CASE("map place: a map is misplaced only where nothing can leave by it") {
  CHECK(is_misplaced(past));
  CHECK_FALSE(is_misplaced(out));
  CHECK_FALSE(is_misplaced(past + "ip route 0.0.0.0 0.0.0.0 192.0.2.1 250\n"));
  CHECK_FALSE(is_misplaced(past + "ip route 10.2.0.0 255.255.0.0 192.0.2.1\n"));
  CHECK_FALSE(is_misplaced(past + "ip route 198.51.100.1 255.255.255.255 192.0.2.1\n"));
  CHECK_FALSE(is_misplaced(past + "interface GigabitEthernet0/2\n crypto map VPN\n"));
  CHECK_FALSE(is_misplaced(past + "router bgp 65000\n"));
}

}  // namespace network_way_test
