#include "write/objects.hpp"
#include "write/words.hpp"

namespace peerlint::write {
namespace {

void write(ios_text& into, const model::inspect_match& of) {
  const bool named = of.what == model::inspect_criterion::access_group && !of.by_number;
  into.line("match", of.negated ? "not" : "", model::to_text(of.what), named ? "name" : "", of.name,
            of.options);
}

void write(ios_text& into, const model::inspect_policy& policy,
           const model::inspect_policy_class& of) {
  const bool other = of.name.value == "class-default";
  into.line("class", other ? "" : "type inspect", other ? "" : policy.application, of.name.value);
  into.section([&] {
    if (of.action.is_set())
      into.line(model::to_text(of.action.value), of.parameters.value, of.log ? "log" : "");
    into.options(of.options);
  });
}

}  // namespace

void write(ios_text& into, const model::security_zone& of) {
  into.line("zone security", of.name.value);
  into.section([&] {
    into.setting("description", of.description);
    into.options(of.options);
  });
}

void write(ios_text& into, const model::zone_pair& of) {
  into.line("zone-pair security", of.name.value, behind("source", of.source.value),
            behind("destination", of.destination.value));
  into.section([&] {
    into.setting("description", of.description);
    into.setting("service-policy type inspect", of.policy);
  });
}

void write(ios_text& into, const model::inspect_class& of) {
  into.line("class-map type inspect", of.application, of.any ? "match-any" : "match-all",
            of.name.value);
  into.section([&] {
    into.setting("description", of.description);
    for (const auto& [match, at] : of.matches) write(into, match);
    into.options(of.options);
  });
}

void write(ios_text& into, const model::inspect_policy& of) {
  into.line("policy-map type inspect", of.application, of.name.value);
  into.section([&] {
    into.setting("description", of.description);
    for (const auto& one : of.classes) write(into, of, one);
  });
}

}  // namespace peerlint::write
