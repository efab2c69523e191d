#include "failover/eem/label_order.hpp"

#include <string>

#include <doctest/doctest.h>

#include <peerlint/workspace.hpp>

namespace label_order_test {

using namespace peerlint;

namespace {

/// "10 before 2": what runs first, and what is meant to; "" when nothing is wrong. The lines are
/// those of one applet.
std::string swapped(std::initializer_list<const char*> actions) {
  std::string text = "hostname R1\nevent manager applet A\n event none\n";
  for (const char* const line : actions) text += ' ' + std::string(line) + '\n';
  workspace router;
  router.add("r1.cfg", text);
  const auto found = failover::swapped_actions_of(router.devices().at(0)->eem_applets.at(0));
  if (!found) return "";
  return found->runs_first->label.value + " before " + found->meant_first->label.value +
         (found->by_numbers ? " by numbers" : "");
}

}  // namespace

TEST_CASE("label order: labels of as many digits run as they are written") {
  CHECK(swapped({"action 010 cli command \"enable\"", "action 020 cli command \"conf t\"",
                 "action 100 cli command \"end\""})
            .empty());
}

TEST_CASE("label order: commands that come to stand in another mode") {
  CHECK(swapped({"action 1 cli command \"enable\"", "action 2 cli command \"conf t\"",
                 "action 3 cli command \"ip route 0.0.0.0 0.0.0.0 192.0.2.1\"",
                 "action 10 cli command \"end\""}) == "10 before 2");
}

TEST_CASE("label order: the numbers behind a point are numbers, too") {
  CHECK(swapped({"action 1.1 cli command \"enable\"", "action 1.2 cli command \"conf t\"",
                 "action 1.10 cli command \"end\""}) == "1.10 before 1.2");
}

TEST_CASE("label order: what does not depend on each other may be swapped") {
  CHECK(swapped({"action 9 syslog msg \"a\"", "action 10 syslog msg \"b\""}).empty());
  CHECK(swapped({"action 9 cli command \"show clock\"", "action 10 cli command \"show users\""})
            .empty());
}

TEST_CASE("label order: an action may be written later than it runs") {
  CHECK(swapped({"action 1.0 cli command \"enable\"", "action 3.0 cli command \"end\"",
                 "action 2.0 cli command \"conf t\""})
            .empty());
}

TEST_CASE("label order: a variable is read before it is set") {
  CHECK(swapped({"action 9 set a \"1\"", "action 10 puts \"$a\""}) == "10 before 9");
  CHECK(swapped({"action 9 cli command \"show clock\"", "action 10 puts \"$_cli_result\""}) ==
        "10 before 9");
}

TEST_CASE("label order: what a router printed is judged by the numbers") {
  CHECK(swapped({"action 1 cli command \"enable\"", "action 10 cli command \"end\"",
                 "action 2 cli command \"conf t\"",
                 "action 3 cli command \"ip route 0.0.0.0 0.0.0.0 192.0.2.1\""}) ==
        "10 before 2 by numbers");
  CHECK_MESSAGE(swapped({"action 1.0 cli command \"enable\"", "action 1.10 cli command \"conf t\"",
                         "action 1.2 cli command \"ip route 0.0.0.0 0.0.0.0 192.0.2.1\""})
                    .empty(),
                "this order makes sense, the numbers have no other");
}

}  // namespace label_order_test
