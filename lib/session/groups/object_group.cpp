#include "command/groups/object_group.hpp"

#include <type_traits>

#include "session/option_lines.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace object_group {
namespace {

using kinds = model::network_member::kinds;

// A header makes the group or opens it again; `no` takes it away.
template <class Group>
edit enter_header(context& at, const located<std::string_view>& name, std::vector<Group>& groups,
                  std::size_t where) {
  if (!at.positive()) return remove(at, groups, where);
  at.opened.object = where;
  if (where < groups.size()) return at.done(edit::kinds::no_effect);
  Group made;
  made.name = owned(name);
  made.header.at = at.line.whole();
  groups.push_back(std::move(made));
  return at.done(edit::kinds::added);
}

template <class Group>
Group* current(const context& at, std::vector<Group>& groups) {
  return at.mode.object < groups.size() ? &groups[at.mode.object] : nullptr;
}

edit enter_one(context& at, const command::object_group_header<grammar::network_group>& line) {
  auto& groups = at.device.network_groups;
  return enter_header(at, line.name, groups,
                      at.known.network_groups.named(groups, line.name.value));
}

edit enter_one(context& at, const command::object_group_header<grammar::service_group>& line) {
  auto& groups = at.device.service_groups;
  return enter_header(at, line.name, groups,
                      at.known.service_groups.named(groups, line.name.value));
}

edit enter_one(context& at,
               const command::object_group_description<grammar::network_group_description>& line) {
  auto* group = current(at, at.device.network_groups);
  return group != nullptr ? place(at, group->description, line.text) : at.done(edit::kinds::none);
}

edit enter_one(context& at,
               const command::object_group_description<grammar::service_group_description>& line) {
  auto* group = current(at, at.device.service_groups);
  return group != nullptr ? place(at, group->description, line.text) : at.done(edit::kinds::none);
}

template <class Production>
constexpr kinds kind_of = kinds::any;
template <>
constexpr kinds kind_of<grammar::member_of_host> = kinds::host;
template <>
constexpr kinds kind_of<grammar::member_of_network> = kinds::network;
template <>
constexpr kinds kind_of<grammar::member_range> = kinds::range;
template <>
constexpr kinds kind_of<grammar::network_group_object> = kinds::group;

template <class Production>
edit enter_one(context& at, const command::network_group_member<Production>& line) {
  auto* group = current(at, at.device.network_groups);
  if (group == nullptr) return at.done(edit::kinds::none);
  model::network_member member;
  member.kind = kind_of<Production>;
  member.first = line.first.value;
  member.last = line.last.value;
  if (line.mask) member.mask = line.mask->value;
  if (line.length) member.mask = net::mask_of(line.length->value);
  member.name = line.name.value;
  const span at_name = line.name.value.empty() ? at.line.whole() : line.name.at;
  return place_member(at, group->members, {std::move(member), at_name});
}

template <class Production>
edit enter_one(context& at, const command::service_group_member<Production>& line) {
  auto* group = current(at, at.device.service_groups);
  if (group == nullptr) return at.done(edit::kinds::none);
  model::service_member member;
  member.group = line.group.value;
  if (member.group.empty())
    member.protocol = line.number.value.empty() ? at.reader.head() : line.number.value;
  member.icmp_type = line.icmp_type.value;
  member.source_ports = line.source_ports;
  member.destination_ports = line.destination_ports;
  const span at_name = member.group.empty() ? at.line.whole() : line.group.at;
  return place_member(at, group->members, {std::move(member), at_name});
}

edit enter_one(context& at, const command::time_range& line) {
  auto& ranges = at.device.time_ranges;
  return enter_header(at, line.name, ranges, find(ranges, [&](const auto& one) {
                        return one.name.value == line.name.value;
                      }));
}

template <class Production>
edit enter_one(context& at, const command::option_line<Production>& /*line*/) {
  auto* range = current(at, at.device.time_ranges);
  return range != nullptr ? place_option(at, range->options) : at.done(edit::kinds::none);
}

template <class Production>
edit enter_one(context& at, const command::repeated_option_line<Production>& /*line*/) {
  auto* range = current(at, at.device.time_ranges);
  return range != nullptr ? add_option(at, range->options) : at.done(edit::kinds::none);
}

}  // namespace
}  // namespace object_group

template <>
edit enter(context& at, const command::object_group_command& what) {
  return std::visit([&](const auto& line) { return object_group::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
