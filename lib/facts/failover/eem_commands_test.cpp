#include "facts/failover/eem_commands.hpp"

#include <doctest/doctest.h>

namespace eem_commands_test {

using namespace peerlint;
using facts::is_command;

TEST_CASE("eem commands: words may be abbreviated down to the bar") {
  for (const char* const text :
       {"configure terminal", "conf t", "config term", "CONF T", "conf  t "})
    CHECK_MESSAGE(is_command(text, "conf|igure t|erminal"), text);
  for (const char* const text : {"con t", "conf", "configure memory", "configured t", ""})
    CHECK_MESSAGE(!is_command(text, "conf|igure t|erminal"), text);
  CHECK_MESSAGE(is_command("ip route 0.0.0.0 0.0.0.0 192.0.2.1", "ip route"), "more may follow");
  CHECK_MESSAGE(!is_command("ip routex", "ip route"), "a whole word");
}

TEST_CASE("eem commands: what moves the session, and what configures") {
  CHECK(facts::moves_session("en"));
  CHECK(facts::moves_session("end"));
  CHECK_FALSE(facts::moves_session("show clock"));
  CHECK(facts::is_configuration("no ip route 0.0.0.0 0.0.0.0 192.0.2.1"));
  CHECK_FALSE(facts::is_configuration("clear ip nat translation *"));
}

}  // namespace eem_commands_test
