#include <string>

#include <doctest/doctest.h>

#include "negotiate/read_pair.hpp"

namespace ikev2_key_test {

using namespace peerlint;
using negotiate::changed;
using negotiate::in_short;
using negotiate::read_pair;

namespace {

const std::string a = negotiate::ikev2_router(
    "a", "192.0.2.1", "198.51.100.1", "permit ip 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255");
const std::string b = negotiate::ikev2_router(
    "b", "198.51.100.1", "192.0.2.1", "permit ip 10.2.0.0 0.0.255.255 10.1.0.0 0.0.255.255");
const std::string key = "  pre-shared-key Harbour42\n";

std::string keys(const std::string& text, const std::string& local, const std::string& remote) {
  return changed(text, key,
                 "  pre-shared-key local " + local + "\n  pre-shared-key remote " + remote + "\n");
}

std::string both(const read_pair& of) {
  return in_short(of.forth().result) + " | " + in_short(of.back().result);
}

}  // namespace

TEST_CASE("IKEv2 keys: one that differs fails in IKE_AUTH both ways") {
  const read_pair p(a, changed(b, "Harbour42", "harbour42"));
  CHECK(both(p) == "down IKE_AUTH G8 | down IKE_AUTH G8");
  CHECK(p.forth().key.found.differ == key_difference::letter_case);
  CHECK(p.forth().key.found.initiator.commands ==
        "crypto ikev2 keyring K / peer OTHER / pre-shared-key <key>");
}

TEST_CASE("IKEv2 keys: local and remote are compared crosswise") {
  CHECK(both({keys(a, "One", "Two"), keys(b, "Two", "One")}) == "up | up");
  const read_pair crossed(keys(a, "One", "Two"), keys(b, "One", "Two"));
  CHECK(both(crossed) == "down IKE_AUTH G8 | down IKE_AUTH G8");
  CHECK(crossed.forth().key.found.crossed);
  CHECK(crossed.forth().key.because.at(0) == "KEY016");
  // Only the second proof fails: who answers has its SAs by then.
  const read_pair half(keys(a, "One", "Two"), keys(b, "Other", "One"));
  CHECK(both(half) == "half_open IKE_AUTH G8 | down IKE_AUTH G8");
  CHECK(half.forth().key.found.proves_responder);
}

TEST_CASE("IKEv2 keys: one that cannot be read leaves the outcome open") {
  const read_pair p(a, changed(b, "pre-shared-key Harbour42", "pre-shared-key 6 XYZ"));
  CHECK(both(p) == "unknown IKE_AUTH G8 | unknown IKE_AUTH G8");
  CHECK(p.forth().result.assumes == std::vector<std::string>{"the keys are equal"});
  const read_pair aaa(a, changed(b, "keyring local K", "keyring aaa LIST"));
  CHECK(in_short(aaa.forth().result) == "unknown IKE_AUTH G8");
}

TEST_CASE("IKEv2 keys: in the profile, in hexadecimal digits, of the longest prefix") {
  const auto inside =
      changed(changed(changed(b, "local pre-share\n", "local pre-share key Harbour42\n"),
                      "remote pre-share\n", "remote pre-share key Harbour42\n"),
              " keyring local K\n", "");
  CHECK(both({a, inside}) == "up | up");
  const auto hex = changed(b, "pre-shared-key Harbour42", "pre-shared-key hex 486172626F75723432");
  CHECK(both({a, hex}) == "up | up");
  const std::string wildcard = " peer ALL\n  address 0.0.0.0 0.0.0.0\n  pre-shared-key Other\n";
  CHECK(both({a, changed(b, key, key + wildcard)}) == "up | up");
  CHECK(both({a, changed(b, " peer OTHER\n", wildcard + " peer OTHER\n")}) == "up | up");
}

TEST_CASE("IKEv2 keys: without one who starts sends nothing") {
  const read_pair p(a, changed(b, "  address 192.0.2.1\n", "  address 192.0.2.77\n"));
  CHECK(both(p) == "down IKE_AUTH G8 | down SA_INIT G4");
  CHECK(p.back().material.never_sent);
  CHECK(p.back().result.messages.at(0).text == "% No Matching peer block found");
  CHECK(p.forth().key.because.at(0) == "IK2005");
}

}  // namespace ikev2_key_test
