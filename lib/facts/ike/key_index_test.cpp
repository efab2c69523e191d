#include "facts/ike/key_index.hpp"

#include <string>

#include <doctest/doctest.h>

#include "facts/read_device.hpp"

namespace key_index_test {

using namespace peerlint;
using facts::read_device;

TEST_CASE("keys: the index finds those that a search of all finds, in their order") {
  const read_device d(
      "hostname r\n"
      "crypto isakmp key A address 0.0.0.0\n"
      "crypto isakmp key B address 192.0.2.1\n"
      "crypto isakmp key C address 192.0.2.0 255.255.255.0\n"
      "crypto isakmp key D hostname hq.example.com\n"
      "crypto keyring RING\n pre-shared-key address 192.0.2.1 key E\n"
      " pre-shared-key address 192.0.2.0 255.255.255.128 key F\n");
  for (const auto* address : {"192.0.2.1", "192.0.2.2", "192.0.2.200", "10.0.0.1"}) {
    const auto peer = *net::parse_ipv4(address);
    std::string wanted;
    for (const auto& one : d.facts.isakmp_keys)
      if (one.covers(peer)) wanted += one.key->key.value;
    std::string found;
    for (const auto& one : d.facts.keys_covering(peer)) found += one.key->key.value;
    CAPTURE(address);
    CHECK(found == wanted);
  }
}

}  // namespace key_index_test
