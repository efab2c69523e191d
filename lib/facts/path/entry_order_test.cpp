#include "facts/path/entry_order.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "facts/read_device.hpp"

namespace entry_order_test {

using namespace peerlint;
using facts::read_device;

namespace {

std::string entry(int sequence, const char* peer, const char* list) {
  return "crypto map VPN " + std::to_string(sequence) + " ipsec-isakmp\n set peer " + peer +
         "\n match address " + list + "\n";
}

std::vector<facts::entry_overlap> overlaps(const read_device& of) {
  return facts::overlaps_of(of.facts.device.crypto_maps.at(0), of.facts.filters, of.facts.device);
}

}  // namespace

TEST_CASE("entry order: an earlier entry takes all, some or nothing of a later one") {
  const read_device d(
      "hostname hub\n" + entry(10, "192.0.2.1", "A") + entry(20, "192.0.2.2", "B") +
      entry(30, "192.0.2.3", "C") + entry(40, "192.0.2.4", "D") +
      "ip access-list extended A\n permit ip 10.0.0.0 0.0.255.255 10.1.0.0 "
      "0.0.255.255\n"
      "ip access-list extended B\n permit ip 10.0.1.0 0.0.0.255 10.1.1.0 0.0.0.255\n"
      "ip access-list extended C\n permit ip any 10.1.9.0 0.0.0.255\n"
      "ip access-list extended D\n permit ip any 10.4.0.0 0.0.255.255\n");
  const auto found = overlaps(d);
  REQUIRE(found.size() == 2);
  CHECK(found[0].entry->sequence.value == 20);
  CHECK(found[0].earlier->sequence.value == 10);
  CHECK(found[0].left == net::truth::no);
  CHECK(found[0].lists == net::relation::subset);
  CHECK_FALSE(found[0].same_peers());
  CHECK(found[1].entry->sequence.value == 30);
  CHECK(found[1].left == net::truth::yes);
  CHECK(found[1].keeps);
}

TEST_CASE("entry order: several earlier entries together leave nothing") {
  const read_device d("hostname hub\n" + entry(10, "192.0.2.1", "A") + entry(20, "192.0.2.2", "B") +
                      entry(30, "192.0.2.3", "C") +
                      "access-list 199 remark\n"
                      "ip access-list extended A\n permit ip any 10.1.0.0 0.0.127.255\n"
                      "ip access-list extended B\n permit ip any 10.1.128.0 0.0.127.255\n"
                      "ip access-list extended C\n permit ip any 10.1.0.0 0.0.255.255\n");
  const auto found = overlaps(d);
  REQUIRE(found.size() == 1);
  CHECK(found[0].left == net::truth::no);
  CHECK(found[0].lists == net::relation::superset);
}

TEST_CASE("entry order: a deny goes on with the next entry") {
  const std::string text = "hostname hub\n" + entry(10, "192.0.2.1", "A") +
                           entry(20, "192.0.2.2", "B") +
                           "ip access-list extended A\n deny ip any 10.1.1.0 0.0.0.255\n"
                           " permit ip any 10.1.0.0 0.0.255.255\n"
                           "ip access-list extended B\n permit ip any 10.1.1.0 0.0.0.255\n";
  CHECK(overlaps(read_device(text)).empty());
}

TEST_CASE("entry order: an incomplete entry takes nothing") {
  const read_device d("hostname hub\ncrypto map VPN 10 ipsec-isakmp\n match address A\n" +
                      entry(20, "192.0.2.2", "A") + "access-list 1 permit any\n" +
                      "ip access-list extended A\n permit ip any 10.1.1.0 0.0.0.255\n");
  CHECK(overlaps(d).empty());
}

}  // namespace entry_order_test
