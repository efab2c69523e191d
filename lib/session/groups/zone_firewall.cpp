#include "command/groups/zone_firewall.hpp"

#include "session/option_lines.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace zone_firewall {
namespace {

template <class Object>
std::size_t find_named(const std::vector<Object>& list, std::string_view name) {
  return find(list, [&](const auto& one) { return one.name.value == name; });
}

// The object of that name, made when it is not there.
template <class Object>
Object& named(context& at, std::vector<Object>& list, const located<std::string_view>& name) {
  at.opened.object = find_named(list, name.value);
  if (at.opened.object == list.size()) {
    list.emplace_back();
    list.back().name = owned(name);
    list.back().header.at = at.line.whole();
  }
  return list[at.opened.object];
}

template <class Object>
Object* current(const context& at, std::vector<Object>& list) {
  return at.mode.object < list.size() ? &list[at.mode.object] : nullptr;
}

template <class Object>
edit describe(const context& at, std::vector<Object>& list, const located<std::string_view>& text) {
  auto* object = current(at, list);
  return object != nullptr ? place(at, object->description, text) : at.done(edit::kinds::none);
}

edit enter_one(context& at, const command::zone_security& line) {
  auto& zones = at.device.security_zones;
  if (!at.positive()) return remove(at, zones, find_named(zones, line.name.value));
  const auto before = zones.size();
  named(at, zones, line.name);
  return at.done(zones.size() > before ? edit::kinds::added : edit::kinds::no_effect);
}

edit enter_one(context& at, const command::firewall_description<grammar::zone_description>& line) {
  return describe(at, at.device.security_zones, line.text);
}

edit enter_one(context& at, const command::option_line<grammar::zone_protection>& /*line*/) {
  auto* zone = current(at, at.device.security_zones);
  return zone != nullptr ? place_option(at, zone->options) : at.done(edit::kinds::none);
}

edit enter_one(context& at, const command::zone_pair_security& line) {
  auto& pairs = at.device.zone_pairs;
  if (!at.positive()) return remove(at, pairs, find_named(pairs, line.name.value));
  const auto before = pairs.size();
  auto& pair = named(at, pairs, line.name);
  const auto old = pair;
  if (!line.source.value.empty()) pair.source = owned(line.source);
  if (!line.destination.value.empty()) pair.destination = owned(line.destination);
  if (pairs.size() > before) return at.done(edit::kinds::added);
  return at.done(pair == old ? edit::kinds::no_effect : edit::kinds::replaced, old.header.at);
}

edit enter_one(context& at,
               const command::firewall_description<grammar::zone_pair_description>& line) {
  return describe(at, at.device.zone_pairs, line.text);
}

edit enter_one(context& at, const command::zone_pair_service_policy& line) {
  auto* pair = current(at, at.device.zone_pairs);
  return pair != nullptr ? place(at, pair->policy, line.policy) : at.done(edit::kinds::none);
}

edit enter_one(context& at, const command::class_map_inspect& line) {
  auto& classes = at.device.inspect_classes;
  if (!at.positive()) return remove(at, classes, find_named(classes, line.name.value));
  const auto before = classes.size();
  auto& made = named(at, classes, line.name);
  made.application = line.application.value;
  made.any = line.any.has_value();
  return at.done(classes.size() > before ? edit::kinds::added : edit::kinds::no_effect);
}

edit enter_one(context& at,
               const command::firewall_description<grammar::inspect_class_description>& line) {
  return describe(at, at.device.inspect_classes, line.text);
}

edit enter_one(context& at, const command::inspect_class_match& line) {
  auto* of = current(at, at.device.inspect_classes);
  if (of == nullptr) return at.done(edit::kinds::none);
  model::inspect_match match;
  match.what = line.what.value;
  match.negated = line.negated.has_value();
  match.by_number = line.number.has_value();
  const auto name = line.number.value_or(line.name);
  match.name = name.value;
  match.options = line.options.value;
  return place_member(at, of->matches, {std::move(match), name.at});
}

edit enter_one(context& at, const command::policy_map_inspect& line) {
  auto& policies = at.device.inspect_policies;
  if (!at.positive()) return remove(at, policies, find_named(policies, line.name.value));
  const auto before = policies.size();
  named(at, policies, line.name).application = line.application.value;
  return at.done(policies.size() > before ? edit::kinds::added : edit::kinds::no_effect);
}

edit enter_one(context& at,
               const command::firewall_description<grammar::inspect_policy_description>& line) {
  return describe(at, at.device.inspect_policies, line.text);
}

template <class Production>
edit enter_one(context& at, const command::policy_class<Production>& line) {
  auto* policy = current(at, at.device.inspect_policies);
  if (policy == nullptr) return at.done(edit::kinds::none);
  auto name = line.name;
  if (name.value.empty()) name = {"class-default", at.line.whole()};
  auto& classes = policy->classes;
  const auto part = find_named(classes, name.value);
  if (!at.positive()) return remove(at, classes, part);
  at.opened.object = at.mode.object;
  at.opened.part = part;
  if (part < classes.size()) return at.done(edit::kinds::no_effect);
  model::inspect_policy_class made;
  made.name = owned(name);
  made.header.at = at.line.whole();
  classes.push_back(std::move(made));
  return at.done(edit::kinds::added);
}

template <class Production, model::inspect_action Action>
edit enter_one(context& at, const command::policy_action<Production, Action>& line) {
  auto* policy = current(at, at.device.inspect_policies);
  if (policy == nullptr || at.mode.part >= policy->classes.size())
    return at.done(edit::kinds::none);
  auto& of = policy->classes[at.mode.part];
  // `no` takes only the action that it names.
  if (!at.positive() && of.action.is_set() && of.action.value != Action)
    return at.done(edit::kinds::no_effect);
  const bool kept = at.positive();
  of.log = kept && line.log.has_value();
  of.parameters = kept ? owned(line.parameters) : located<std::string>{};
  return place(at, of.action, located<model::inspect_action>{Action, at.line.whole()});
}

}  // namespace
}  // namespace zone_firewall

template <>
edit enter(context& at, const command::zone_firewall_command& what) {
  return std::visit([&](const auto& line) { return zone_firewall::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
