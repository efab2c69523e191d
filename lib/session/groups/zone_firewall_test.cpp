#include <doctest/doctest.h>

#include <string>

#include "session/session.hpp"

namespace zone_firewall_test {

using namespace peerlint;
using session::edit;

namespace {

struct router {
  model::device device;
  session::session session{device};

  edit::kinds enter(const std::string& line) {
    return session.enter(command::statement(line, 0, 0)).change.what;
  }
};

}  // namespace

TEST_CASE("zone firewall: who passes from the outside to the router") {
  router r;
  r.enter("zone security OUTSIDE");
  r.enter("class-map type inspect match-any IKE");
  r.enter("match access-group name IKE-IN");
  r.enter("match access-group 101");
  r.enter("match protocol isakmp");
  r.enter("policy-map type inspect OUT-SELF");
  r.enter("class type inspect IKE");
  r.enter("pass log");
  r.enter("class class-default");
  r.enter("drop");
  r.enter("zone-pair security OUT source OUTSIDE destination self");
  CHECK(r.enter("service-policy type inspect OUT-SELF") == edit::kinds::set);
  REQUIRE(r.device.inspect_classes.size() == 1);
  const auto& matches = r.device.inspect_classes[0].matches;
  CHECK(r.device.inspect_classes[0].any);
  REQUIRE(matches.size() == 3);
  CHECK(matches[0].value.name == "IKE-IN");
  CHECK(matches[1].value.by_number);
  CHECK(matches[2].value.what == model::inspect_criterion::protocol);
  REQUIRE(r.device.inspect_policies.size() == 1);
  const auto& classes = r.device.inspect_policies[0].classes;
  REQUIRE(classes.size() == 2);
  CHECK(classes[0].action.value == model::inspect_action::pass);
  CHECK(classes[0].log);
  CHECK(classes[1].name.value == "class-default");
  REQUIRE(r.device.zone_pairs.size() == 1);
  CHECK(r.device.zone_pairs[0].destination.value == "self");
  CHECK(r.device.zone_pairs[0].policy.value == "OUT-SELF");
}

TEST_CASE("zone firewall: an action takes the place of another, no takes only its own") {
  router r;
  r.enter("policy-map type inspect P");
  r.enter("class type inspect C");
  CHECK(r.enter("inspect LONG") == edit::kinds::set);
  CHECK(r.enter("no drop") == edit::kinds::no_effect);
  CHECK(r.enter("drop log") == edit::kinds::replaced);
  const auto& of = r.device.inspect_policies[0].classes[0];
  CHECK(of.parameters.value.empty());
  CHECK(r.enter("no drop") == edit::kinds::removed);
  CHECK_FALSE(of.action.is_set());
}

}  // namespace zone_firewall_test
