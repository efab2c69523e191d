#include "facts/path/gre_cover.hpp"

#include <string>

#include <doctest/doctest.h>

#include "facts/read_device.hpp"

namespace gre_cover_test {

using namespace peerlint;
using facts::read_device;

namespace {

bool may_take(const std::string& lines, const char* from, const char* to) {
  const read_device d("hostname r\ninterface GigabitEthernet0/0\n crypto map VPN\n" + lines);
  const auto own = from == nullptr ? std::nullopt : net::parse_ipv4(from);
  return d.facts.encrypted_gre().may_take(own, *net::parse_ipv4(to));
}

}  // namespace

TEST_CASE("GRE under a crypto map: a peer, a line of a list, or what nobody can know") {
  const std::string entry =
      "crypto map VPN 10 ipsec-isakmp\n set peer 192.0.2.1\n match address L\n"
      "ip access-list extended L\n";
  CHECK(may_take(entry, "198.51.100.1", "192.0.2.1"));
  CHECK_FALSE(may_take(entry, "198.51.100.1", "192.0.2.2"));
  const auto host = entry + " permit gre host 198.51.100.1 host 192.0.2.2\n";
  CHECK(may_take(host, "198.51.100.1", "192.0.2.2"));
  CHECK(may_take(host, nullptr, "192.0.2.2"));
  CHECK_FALSE(may_take(host, "198.51.100.2", "192.0.2.2"));
  CHECK_FALSE(may_take(host, nullptr, "192.0.2.3"));
  const auto odd = entry + " permit ip any 192.0.0.2 0.0.255.0\n";
  CHECK(may_take(odd, "198.51.100.1", "192.0.7.2"));
  CHECK_FALSE(may_take(odd, "198.51.100.1", "192.0.7.3"));
  CHECK(may_take(entry + " permit gre object-group A host 192.0.2.2\n", "10.0.0.1", "192.0.2.2"));
  CHECK_FALSE(may_take(entry + " deny gre any any\n permit tcp any any\n", nullptr, "192.0.2.2"));
  CHECK(may_take("crypto map VPN 10 ipsec-isakmp dynamic D\n", "10.0.0.1", "192.0.2.9"));
  CHECK_FALSE(
      may_take("crypto map OTHER 10 ipsec-isakmp\n set peer 192.0.2.9\n", nullptr, "192.0.2.9"));
}

}  // namespace gre_cover_test
