#include "facts/path/network_place.hpp"

#include <string>

#include <doctest/doctest.h>

#include "facts/read_device.hpp"

namespace network_place_test {

using namespace peerlint;
using facts::read_device;
using kinds = facts::network_place::kinds;

namespace {

const std::string branch =
    "hostname branch\n"
    "interface GigabitEthernet0/0\n ip address 192.0.2.2 255.255.255.252\n crypto map VPN\n"
    "interface GigabitEthernet0/1\n ip address 10.2.0.1 255.255.255.0\n"
    "interface GigabitEthernet0/2\n ip address 10.7.0.1 255.255.255.0\n shutdown\n"
    "ip route 10.5.1.0 255.255.255.0 10.2.0.7\n";

kinds where(const std::string& text, const char* address, unsigned length) {
  const read_device of(text);
  const auto block =
      net::block_of(net::prefix_of(*net::parse_ipv4(address), static_cast<std::uint8_t>(length)));
  return facts::place_of(block, "", of.facts.routes).is;
}

}  // namespace

TEST_CASE("network place: by connected and fixed routes") {
  const auto text = branch + "ip route 0.0.0.0 0.0.0.0 192.0.2.1\n";
  CHECK(where(text, "10.2.0.1", 32) == kinds::own);
  CHECK(where(text, "10.2.0.0", 24) == kinds::connected);
  CHECK(where(text, "10.2.0.128", 25) == kinds::connected);
  CHECK(where(text, "10.2.0.0", 16) == kinds::inside);
  CHECK(where(text, "10.5.0.0", 16) == kinds::inside);
  CHECK(where(text, "10.1.0.0", 16) == kinds::outside);
  CHECK(where(text, "10.7.0.0", 24) == kinds::outside);
  CHECK(where(text, "0.0.0.0", 0) == kinds::unknown);
}

TEST_CASE("network place: without a default route, and with routes that no file holds") {
  CHECK(where(branch, "10.1.0.0", 16) == kinds::nowhere);
  const auto learned = branch +
                       "ip route 0.0.0.0 0.0.0.0 192.0.2.1\nrouter ospf 1\n network "
                       "0.0.0.0 255.255.255.255 area 0\n";
  CHECK(where(learned, "10.1.0.0", 16) == kinds::unknown);
  CHECK(where(learned, "10.2.0.0", 24) == kinds::connected);
}

}  // namespace network_place_test
