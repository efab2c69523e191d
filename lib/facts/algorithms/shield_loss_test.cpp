#include "facts/algorithms/shield_loss.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "facts/read_device.hpp"

namespace shield_loss_test {

using namespace peerlint;

namespace {

constexpr const char* map_on_interface =
    "crypto map M 10 ipsec-isakmp\n set peer 192.0.2.1\n match address 101\n"
    "interface Gi0/0\n ip address 198.51.100.1 255.255.255.0\n crypto map M\n";

// What the first end has nothing left of, word by word.
std::vector<std::string> refused_of(const std::string& lines) {
  const facts::read_device read(lines);
  std::vector<std::string> made;
  for (const auto& one : facts::needs_refused(read.facts.endpoints.front(), read.facts))
    made.emplace_back(one.refused->word);
  return made;
}

std::string policy(const char* number, const char* cipher) {
  return std::string("crypto isakmp policy ") + number + "\n encryption " + cipher +
         "\n hash sha256\n authentication pre-share\n group 14\n";
}

}  // namespace

TEST_CASE("needs refused: every policy, every set, the group of PFS") {
  const std::string old = "crypto ipsec transform-set OLD esp-3des esp-sha-hmac\n";
  const std::string strong = "crypto ipsec transform-set STRONG esp-aes esp-sha-hmac\n";
  const std::string entry = "crypto map M 10\n set transform-set OLD STRONG\n";
  CHECK(refused_of(policy("10", "3des") + map_on_interface) == std::vector<std::string>{"3des"});
  CHECK(refused_of(policy("10", "3des") + policy("20", "aes") + map_on_interface).empty());
  CHECK(refused_of(policy("10", "aes") + old + map_on_interface +
                   "crypto map M 10\n set transform-set OLD\n") ==
        std::vector<std::string>{"esp-3des"});
  CHECK(refused_of(policy("10", "aes") + old + strong + map_on_interface + entry).empty());
  CHECK(refused_of(policy("10", "aes") + map_on_interface + "crypto map M 10\n set pfs group2\n") ==
        std::vector<std::string>{"group 2"});
}

TEST_CASE("needs refused: nothing of an entry that is on no interface") {
  CHECK(refused_of(policy("10", "3des") + "crypto map M 10 ipsec-isakmp\n set peer 192.0.2.1\n")
            .empty());
}

}  // namespace shield_loss_test
