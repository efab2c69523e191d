#include "engine/line_identity.hpp"

#include <doctest/doctest.h>

#include <string>

#include "engine/fake_rules.hpp"

namespace line_identity_test {

using namespace peerlint;
using namespace peerlint::engine;

namespace {

// Of the last line that holds `word`.
line_identity identity(const std::string& text, const std::string& word,
                       std::string_view mask = "*") {
  const auto over = fake::fleet_of({{"r.cfg", text}});
  const auto at = over.texts()[0].clean().rfind(word);
  REQUIRE(at != std::string_view::npos);
  return identify({0, static_cast<std::uint32_t>(at), 1}, over, mask);
}

std::string key(const std::string& text, const std::string& word) {
  const auto over = fake::fleet_of({{"r.cfg", text}});
  const auto at = over.texts()[0].clean().rfind(word);
  REQUIRE(at != std::string_view::npos);
  return key_of("TST901", {0, static_cast<std::uint32_t>(at), 1}, over);
}

const std::string plain = "hostname hq\ninterface Loopback0\n ip address 192.0.2.1 255.255.255.0\n";

}  // namespace

TEST_CASE("line identity: the words of the line, and the header of its section") {
  const auto known = identity(plain, "192");
  CHECK(known.section == "interface Loopback0");
  CHECK(known.line == "ip address 192.0.2.1 255.255.255.0");
  CHECK(identity(plain, "interface").section.empty());
  CHECK(identity(plain, "hostname").line == "hostname hq");
  CHECK(identity("a b\n c d\n\n ! x\n!\n  e  f\t g \n", "g").section == "c d");
  CHECK(identity("a b\n c d\n\n ! x\n!\n  e  f\t g \n", "g").line == "e f g");
  CHECK(identity(" only one", "one").line == "only one");
  CHECK(identity(" only one", "one").section.empty());
}

TEST_CASE("line identity: the key is the same wherever the line stands") {
  const auto here = key(plain, "192");
  CHECK(here.starts_with("TST901:"));
  CHECK(here.size() == 7 + 16);
  CHECK(key("! one more line\n!\n\n" + plain, "192") == here);
  CHECK(key("hostname hq\r\ninterface  Loopback0 \r\n!\r\n\r\n shutdown\r\n"
            " ip address\t192.0.2.1   255.255.255.0\r\n",
            "192") == here);
  // A key is in people's baselines: it never changes.
  CHECK(here == "TST901:60bdd1a3a1ce6d93");
}

TEST_CASE("line identity: the key differs by line, by section and by rule") {
  const auto here = key(plain, "192");
  CHECK(key("interface Loopback1\n ip address 192.0.2.1 255.255.255.0\n", "192") != here);
  CHECK(key("ip address 192.0.2.1 255.255.255.0\n", "192") != here);
  CHECK(key("interface Loopback0\n ip address 192.0.2.2 255.255.255.0\n", "192") != here);
  CHECK(key("interface Loopback0\n IP address 192.0.2.1 255.255.255.0\n", "192") != here);
  const auto over = fake::fleet_of({{"r.cfg", plain}});
  CHECK(key_of("TST902", {0, 0, 1}, over) != key_of("TST901", {0, 0, 1}, over));
  CHECK(key_of("TST901", {}, over) == "TST901");
  CHECK(identify({}, over, "*").line.empty());
}

TEST_CASE("line identity: secrets stand in it as a mask, and take no part in the key") {
  const auto with = [](const std::string& secret) {
    return "crypto isakmp key " + secret + " address 192.0.2.1\n";
  };
  CHECK(identity(with("Harbour42"), "address", "<secret>").line ==
        "crypto isakmp key <secret> address 192.0.2.1");
  CHECK(identity(with("Harbour42"), "address", "").line == "crypto isakmp key address 192.0.2.1");
  CHECK(key(with("Harbour42"), "address") == key(with("tide"), "address"));
  // As the header of a section too.
  const auto ring = [](const std::string& secret) {
    return "crypto isakmp key " + secret + " address 192.0.2.1\n  stray\n";
  };
  CHECK(key(ring("Harbour42"), "stray") == key(ring("tide"), "stray"));
}

}  // namespace line_identity_test
