#include "facts/ike/peer_check.hpp"

#include <string>

#include <doctest/doctest.h>

#include "session/reading.hpp"
#include "structure/document.hpp"

namespace peer_check_test {

using namespace peerlint;

namespace {

facts::peer_check first_of(const std::string& bytes) {
  const source::text text("r.cfg", bytes);
  const auto document = structure::read(text);
  const auto read = session::read_device(text, 0, document, document.captures.front());
  const auto endpoints = facts::endpoints_of(read.device);
  REQUIRE(!endpoints.empty());
  return facts::peer_check_of(endpoints.front(), read.device);
}

constexpr auto entry = "crypto map VPN 10 ipsec-isakmp\n set peer 192.0.2.1\n";

}  // namespace

TEST_CASE("facts: dead peers are asked for by the profile, else by the router") {
  CHECK_FALSE(first_of(entry).asks);
  const auto on_demand = first_of(std::string("crypto isakmp keepalive 10 3\n") + entry);
  CHECK(on_demand.asks);
  CHECK_FALSE(on_demand.periodic);
  const auto by_profile =
      first_of(std::string("crypto isakmp keepalive 10 3\ncrypto isakmp profile P\n"
                           " keepalive 30 retry 5\n") +
               entry + " set isakmp-profile P\n");
  CHECK(by_profile.asks);
}

TEST_CASE("facts: what an undefined profile asks for is unknown") {
  CHECK_FALSE(first_of(std::string(entry) + " set isakmp-profile P\n").known);
  CHECK_FALSE(first_of(std::string(entry) + " set ikev2-profile P\n").known);
  CHECK(first_of(std::string("crypto ikev2 dpd 30 5 periodic\n") + entry + " set ikev2-profile P\n")
            .periodic);
}

}  // namespace peer_check_test
