#include "settings/rule_decision.hpp"

#include <doctest/doctest.h>

#include <vector>

namespace rule_decision_test {

using namespace peerlint;
using namespace peerlint::settings;

namespace {

constexpr rule_identity ref{"REF001", "undefined-transform-set", true};
constexpr rule_identity quiet{"REF009", "quiet", false};

bool is_on(const rule_identity& rule, const std::vector<rule_choices>& choices) {
  return decide(rule, choices).on;
}

}  // namespace

TEST_CASE("rule choices: a selector is a code, a name, a family or ALL, in any case") {
  CHECK(match("ref001", ref) == exactness::rule);
  CHECK(match("Undefined-Transform-Set", ref) == exactness::rule);
  CHECK(match("REF", ref) == exactness::family);
  CHECK(match("all", ref) == exactness::all);
  CHECK(match("RE", ref) == exactness::none);
  CHECK(match("", ref) == exactness::none);
  CHECK(family_of("P1M001") == "P1M");
  CHECK(family_of("IK2003") == "IK2");
  CHECK(family_of("ACME1") == "ACME");
}

TEST_CASE("rule choices: the more exact selector decides, then off") {
  CHECK(is_on(ref, {}));
  CHECK_FALSE(is_on(quiet, {}));
  CHECK_FALSE(is_on(ref, {rule_choices().off({"ALL"})}));
  CHECK(is_on(ref, {rule_choices().off({"ALL"}).on({"REF"})}));
  CHECK(is_on(ref, {rule_choices().on({"REF001"}).off({"REF"})}));
  CHECK_FALSE(is_on(ref, {rule_choices().on({"REF001"}).off({"REF001"})}));
  CHECK_FALSE(is_on(ref, {rule_choices().off({"REF001"}).on({"REF001"})}));
}

TEST_CASE("rule choices: a later source beats an earlier one") {
  CHECK(is_on(ref, {rule_choices().off({"REF001"}), rule_choices().on({"ALL"})}));
  CHECK_FALSE(is_on(ref, {rule_choices().on({"REF001"}), rule_choices().only({"KEY"})}));
  CHECK(is_on(ref, {rule_choices().off({"REF001"}), rule_choices().only({"REF"})}));
  CHECK(is_on(ref, {rule_choices().off({"REF001"}), rule_choices().only({"KEY"}).on({"REF"})}));
  CHECK(is_on(quiet, {rule_choices().only({"ALL"})}));
}

TEST_CASE("rule choices: a level turns on the rule that it names, not a family") {
  CHECK(is_on(quiet, {rule_choices().level("quiet", level::note)}));
  CHECK_FALSE(is_on(quiet, {rule_choices().level("REF", level::note)}));
  CHECK_FALSE(is_on(quiet, {rule_choices().level("REF009", level::note).off({"REF009"})}));
  CHECK_FALSE(is_on(quiet, {rule_choices().only({"KEY"}).level("REF009", level::note)}));
  const auto both = decide(ref, std::vector{rule_choices()
                                                .level("REF001", level::note, "file:2")
                                                .level("ALL", level::error, "file:3")});
  CHECK(both.level == level::note);
  CHECK(both.level_by == "file:2");
  const auto later = decide(ref, std::vector{rule_choices().level("REF001", level::note),
                                             rule_choices().level("ALL", level::error)});
  CHECK(later.level == level::error);
}

}  // namespace rule_decision_test
