#include "net/address_block.hpp"

#include <cstdint>
#include <string>

#include <doctest/doctest.h>

namespace address_block_test {

using namespace peerlint::net;

namespace {

address_block v4(const char* address, const char* wildcard) {
  return block_of(*parse_ipv4(address), ipv4_wildcard{parse_ipv4(wildcard)->bits});
}

std::string text(const address_block& block) { return to_text(block, address_family::ipv4); }

}  // namespace

TEST_CASE("blocks: written as a length where there is one") {
  CHECK(text(v4("10.1.9.77", "0.0.0.255")) == "10.1.9.0/24");
  CHECK(text(v4("10.1.9.1", "0.0.0.0")) == "10.1.9.1");
  CHECK(text(v4("1.2.3.4", "255.255.255.255")) == "any");
  CHECK(text(v4("10.0.5.1", "0.0.255.0")) == "10.0.0.1 0.0.255.0");
  CHECK(text(v4("192.168.3.0", "255.255.255.0")) == "0.0.0.0 255.255.255.0");
}

TEST_CASE("blocks: what is left of a network without a part of it") {
  const auto left = difference(v4("10.0.0.0", "0.0.0.255"), v4("10.0.0.64", "0.0.0.63"));
  REQUIRE(left.size() == 2);
  CHECK(text(left[0]) == "10.0.0.128/25");
  CHECK(text(left[1]) == "10.0.0.0/26");
  CHECK(difference(v4("10.0.0.0", "0.0.0.255"), v4("10.0.0.0", "0.0.255.255")).empty());
  CHECK(difference(v4("10.0.0.0", "0.0.0.255"), v4("10.0.1.0", "0.0.0.255")).size() == 1);
}

TEST_CASE("blocks: operations are those on sets, for every wildcard of four bits") {
  const auto has = [](const address_block& block, std::uint64_t one) {
    return contains(block, address_bits{0, one});
  };
  for (std::uint64_t i = 0; i < 65536; ++i) {
    const address_block a{{0, i & 15U & ~(i >> 4U)}, {0, i >> 4U & 15U}};
    const address_block b{{0, i >> 8U & 15U & ~(i >> 12U)}, {0, i >> 12U}};
    const auto common = intersection(a, b);
    const auto rest = difference(a, b);
    bool meet = false;
    bool inside = true;
    bool exact = true;
    for (std::uint64_t x = 0; x < 16; ++x) {
      int pieces = 0;
      for (const auto& piece : rest) pieces += has(piece, x) ? 1 : 0;
      meet |= has(a, x) && has(b, x);
      inside &= !has(b, x) || has(a, x);
      exact &= pieces == (has(a, x) && !has(b, x) ? 1 : 0);
      exact &= (common && has(*common, x)) == (has(a, x) && has(b, x));
    }
    if (overlap(a, b) != meet || contains(a, b) != inside || !exact) FAIL_CHECK(i);
  }
}

TEST_CASE("blocks: a range of addresses is the fewest blocks") {
  const auto of = [](const char* first, const char* last) {
    std::string all;
    for (const auto& block : blocks_of(*parse_ipv4(first), *parse_ipv4(last)))
      all += text(block) + ' ';
    return all;
  };
  CHECK(of("10.0.0.1", "10.0.0.6") == "10.0.0.1 10.0.0.2/31 10.0.0.4/31 10.0.0.6 ");
  CHECK(of("0.0.0.0", "255.255.255.255") == "any ");
  CHECK(of("255.255.255.255", "255.255.255.255") == "255.255.255.255 ");
  CHECK(of("10.0.0.2", "10.0.0.1").empty());
}

TEST_CASE("blocks: IPv6 addresses are read in every form and written in one") {
  struct row {
    const char* written;
    const char* printed;
  };
  for (const auto& [written, printed] :
       {row{"2001:DB8:0:0:1:0:0:1", "2001:db8::1:0:0:1"}, row{"::", "::"}, row{"::1", "::1"},
        row{"fe80::", "fe80::"}, row{"::ffff:192.0.2.1", "::ffff:c000:201"},
        row{"1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"}, row{"1:0:3:4:5:6:7:8", "1:0:3:4:5:6:7:8"},
        row{"2001:db8::0:1", "2001:db8::1"}}) {
    const auto read = parse_ipv6(written);
    REQUIRE(read.has_value());
    CHECK(to_text(*read, address_family::ipv6) == printed);
  }
  for (const auto* none :
       {"", ":", ":::", "1::2::3", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9",
        "12345::", "g::", "1:", ":1", "1:2:3:4:5:6:7::8", "::1.2.3", "1.2.3.4", "::/0", "::1%eth0"})
    CHECK_MESSAGE(!parse_ipv6(none).has_value(), none);
}

TEST_CASE("blocks: an IPv6 network is a block with a length") {
  const auto lan = block_of(address_family::ipv6, *parse_ipv6("2001:db8:0:9::77"), 64);
  CHECK(to_text(lan, address_family::ipv6) == "2001:db8:0:9::/64");
  CHECK(to_text(any_address(address_family::ipv6), address_family::ipv6) == "any");
  CHECK(contains(lan, *parse_ipv6("2001:db8:0:9:ffff::1")));
  CHECK_FALSE(contains(lan, *parse_ipv6("2001:db8:0:a::1")));
}

}  // namespace address_block_test
