#include "facts/failover/applet_commands.hpp"

#include <string>

#include <doctest/doctest.h>

#include "facts/read_device.hpp"

namespace applet_commands_test {

using namespace peerlint;

TEST_CASE("applet commands: in the order in which they run, with their interface") {
  const facts::read_device router(
      "hostname r\nevent manager applet MOVE\n event track 1 state down\n"
      " action 010 cli command \"enable\"\n"
      " action 030 cli command \"int gi0/1\"\n"
      " action 020 cli command \"conf t\"\n"
      " action 040 cli command \"no crypto map HQ\"\n"
      " action 050 cli command \"ip route 0.0.0.0 0.0.0.0 192.0.2.1\"\n"
      " action 060 cli command \"do clear ip nat trans *\"\n"
      " action 070 syslog msg \"moved\"\n");
  const auto all = facts::commands_of(router.facts.device.eem_applets.at(0));
  REQUIRE(all.size() == 6);
  CHECK(all[1].begins("conf|igure t|erminal"));
  CHECK(all[3].negated);
  CHECK(all[3].begins("cry|pto map"));
  CHECK(all[3].word(2) == "HQ");
  CHECK(all[3].interface == "GigabitEthernet0/1");
  CHECK(all[4].interface.empty());
  CHECK(facts::clears_translations(all[5]));
  CHECK_FALSE(facts::has_effect(all[0]));
  CHECK_FALSE(facts::has_effect(all[2]));
  CHECK(facts::has_effect(all[3]));
}

}  // namespace applet_commands_test
