#include "facts/failover/mail_action.hpp"

#include <string>

#include <doctest/doctest.h>

#include "facts/read_device.hpp"

namespace mail_action_test {

using namespace peerlint;

namespace {

/// The server of the first mail after these lines; its words stand between quotation marks.
std::optional<facts::mail_server> server(const std::string& lines, const std::string& words) {
  const facts::read_device router("hostname r\nip domain name example.net\n" + lines +
                                  "event manager applet M\n event none\n action 1 mail server \"" +
                                  words + "\" to \"a@b\" from \"c@d\" body \"x\"\n");
  const auto all = facts::mail_actions_of(router.facts.device);
  return facts::server_of(all.at(0), router.facts.device);
}

}  // namespace

TEST_CASE("mail action: the server, its user and its address") {
  const auto plain = server("", "192.0.2.25");
  REQUIRE(plain);
  CHECK(plain->address == net::parse_ipv4("192.0.2.25"));
  CHECK_FALSE(plain->is_name);
  CHECK_FALSE(plain->has_user);
  const auto known = server("ip host relay.example.net 192.0.2.25\n", "noc@relay");
  REQUIRE(known);
  CHECK(known->host == "relay");
  CHECK(known->has_user);
  CHECK_FALSE(known->has_password);
  CHECK(known->is_name);
  CHECK(known->address == net::parse_ipv4("192.0.2.25"));
  CHECK(server("", "noc:word@relay")->has_password);
  CHECK_FALSE(server("", "2001:db8::25")->is_name);
  CHECK_FALSE(server("", "192.0.2.25 192.0.2.26"));
}

TEST_CASE("mail action: variables of the environment, and no others") {
  const std::string variable = "event manager environment _email_server relay.example.org\n";
  const auto known = server(variable, "$_email_server");
  REQUIRE(known);
  CHECK(known->host == "relay.example.org");
  CHECK_FALSE(known->address);
  CHECK_FALSE(server("", "$_email_server"));
}

}  // namespace mail_action_test
