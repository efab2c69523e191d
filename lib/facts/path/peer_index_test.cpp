#include "facts/path/peer_index.hpp"

#include <doctest/doctest.h>

#include "facts/read_device.hpp"

namespace peer_index_test {

using namespace peerlint;
using facts::read_device;

TEST_CASE("peers: entries by the address of a peer, each once, in their order") {
  const read_device d(
      "hostname r\n"
      "crypto map A 10 ipsec-isakmp\n set peer 192.0.2.1\n set peer 192.0.2.2\n"
      "crypto map A 20 ipsec-isakmp\n set peer hq.example.com\n"
      "crypto map B 5 ipsec-isakmp\n set peer 192.0.2.1\n");
  const auto to = [&](const char* address) {
    return d.facts.entries_to(*net::parse_ipv4(address));
  };
  REQUIRE(to("192.0.2.1").size() == 2);
  CHECK(to("192.0.2.1")[0].map->name.value == "A");
  CHECK(to("192.0.2.1")[1].map->name.value == "B");
  CHECK(to("192.0.2.2").size() == 1);
  CHECK(to("192.0.2.3").empty());
}

}  // namespace peer_index_test
