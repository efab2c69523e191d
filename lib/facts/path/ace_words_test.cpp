#include "facts/path/ace_words.hpp"

#include <doctest/doctest.h>

namespace ace_words_test {

using namespace peerlint;

namespace {

model::access_list_entry line() {
  using kinds = model::ace_address::kinds;
  model::access_list_entry made;
  made.protocol.value = "tcp";
  made.source.value = {kinds::network, {0x0a010203}, {0xffff}};
  made.source_ports = model::ace_ports{model::port_operator::range, {"5000", "5010"}};
  made.destination.value = {kinds::host, {0x0a020001}, {0}};
  return made;
}

}  // namespace

TEST_CASE("words of a line: the ends as a router takes them") {
  using kinds = model::ace_address::kinds;
  CHECK(facts::words_of(line().source.value) == "10.1.2.3 0.0.255.255");
  CHECK(facts::words_of(line().destination.value) == "host 10.2.0.1");
  CHECK(facts::words_of(model::ace_address{}) == "any");
  CHECK(facts::words_of(model::ace_address{kinds::object_group, {}, {}, "LAN"}) ==
        "object-group LAN");
}

TEST_CASE("words of a line: its mirror takes the ports along") {
  CHECK(facts::mirrored_line(line()) ==
        "permit tcp host 10.2.0.1 10.1.2.3 0.0.255.255 range 5000 5010");
}

TEST_CASE("words of a line: the selector has networks, whatever bits the line has") {
  CHECK(facts::selector_words(line()) == "10.1.0.0/16 → 10.2.0.1");
  CHECK(facts::selector_words({}) == "any → any");
}

}  // namespace ace_words_test
