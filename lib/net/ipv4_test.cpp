#include <doctest/doctest.h>

#include <peerlint/net.hpp>

namespace ipv4_test {

using namespace peerlint::net;

TEST_CASE("net: addresses are four decimal octets and nothing else") {
  CHECK(parse_ipv4("10.1.2.3") == ipv4_address{0x0a010203});
  CHECK(parse_ipv4("255.255.255.255") == ipv4_address{0xffffffff});
  for (const auto* text : {"", "10.1.2", "10.1.2.3.4", "10.1.2.256", "10..2.3", "10.1.2.3 ",
                           "a.b.c.d", "10.1.2.0003", "-1.1.1.1"})
    CHECK_FALSE(parse_ipv4(text).has_value());
  CHECK(to_text(ipv4_address{0x0a010203}) == "10.1.2.3");
}

TEST_CASE("net: masks and wildcards have a length only when they are contiguous") {
  CHECK(length_of(ipv4_mask{0xffffff00}) == 24);
  CHECK(length_of(ipv4_mask{0}) == 0);
  CHECK_FALSE(length_of(ipv4_mask{0xff00ff00}).has_value());
  CHECK(length_of(ipv4_wildcard{0xff}) == 24);
  CHECK_FALSE(length_of(ipv4_wildcard{0xff00}).has_value());
}

TEST_CASE("net: a netmask in a wildcard's place is told from a host and from any") {
  CHECK(looks_like_netmask(ipv4_wildcard{0xffffff00}));
  CHECK_FALSE(looks_like_netmask(ipv4_wildcard{0}));
  CHECK_FALSE(looks_like_netmask(ipv4_wildcard{0xffffffff}));
  CHECK_FALSE(looks_like_netmask(ipv4_wildcard{0xff}));
}

TEST_CASE("net: prefixes contain and overlap as sets do, over a small universe") {
  // Brute force: the sixteen addresses 0.0.0.0 to 0.0.0.15.
  const auto has = [](ipv4_prefix p, std::uint32_t bits) {
    return contains(p, ipv4_address{bits});
  };
  for (std::uint8_t la = 28; la <= 32; ++la)
    for (std::uint8_t lb = 28; lb <= 32; ++lb)
      for (std::uint32_t a = 0; a < 16; ++a)
        for (std::uint32_t b = 0; b < 16; ++b) {
          const auto pa = prefix_of({a}, la);
          const auto pb = prefix_of({b}, lb);
          bool inside = true;
          bool meet = false;
          for (std::uint32_t x = 0; x < 16; ++x) {
            inside &= !has(pb, x) || has(pa, x);
            meet |= has(pa, x) && has(pb, x);
          }
          CHECK(contains(pa, pb) == inside);
          CHECK(overlap(pa, pb) == meet);
        }
}

}  // namespace ipv4_test
