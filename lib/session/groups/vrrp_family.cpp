#include "command/groups/vrrp_family.hpp"

#include "session/lower_case.hpp"
#include "session/on_interface.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace vrrp_family {
namespace {

using model::hop_group;

// Groups by number, that of IPv4 first.
edit enter_one(context& at, const command::vrrp_family_header& line) {
  auto* on = current_interface(at);
  if (on == nullptr) return at.done(edit::kinds::none);
  auto& groups = on->first_hop.vrrp_families;
  hop_group made;
  made.number = line.number.value;
  made.family = line.family.value;
  made.line.at = at.line.whole();
  const auto at_least = find(groups, [&](const auto& one) {
    return one.number > made.number || (one.number == made.number && one.family >= made.family);
  });
  const bool exists = at_least < groups.size() && groups[at_least].number == made.number &&
                      groups[at_least].family == made.family;
  if (!at.positive()) return remove(at, groups, exists ? at_least : groups.size());
  at.opened.object = at.mode.object;
  at.opened.part = at_least;
  if (exists) return at.done(edit::kinds::no_effect);
  groups.insert(groups.begin() + static_cast<std::ptrdiff_t>(at_least), std::move(made));
  return at.done(edit::kinds::added);
}

edit enter_one(const context& at, const command::family_address& line, hop_group& group) {
  if (!line.ipv4)
    return place_member(at, group.ipv6, {in_lower_case(line.ipv6.value), line.ipv6.at});
  const located<model::hop_address> made{{line.ipv4->value, line.secondary.has_value()},
                                         line.ipv4->at};
  if (!at.positive() || made.value.secondary) return place_member(at, group.addresses, made);
  const auto where = find(group.addresses, [](const auto& one) { return !one.value.secondary; });
  if (where == group.addresses.size()) return place_member(at, group.addresses, made);
  const span old = group.addresses[where].at;
  const bool same = group.addresses[where] == made;
  group.addresses[where] = made;
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

edit enter_one(const context& at, const command::family_priority& line, hop_group& group) {
  return place(at, group.priority, line.value);
}

// On by default: its `no` is a statement.
edit enter_one(const context& at, const command::family_preempt& line, hop_group& group) {
  using states = model::setting<model::hop_preempt>::states;
  if (at.line.sign == command::polarity::no) {
    const bool was = group.preempt.is_off();
    group.preempt = {states::off, {}, at.line.whole(), at.line.whole()};
    return at.done(was ? edit::kinds::no_effect : edit::kinds::set);
  }
  located<model::hop_preempt> made{{}, at.line.whole()};
  if (line.delay) made.value.minimum = line.delay->value;
  return place(at, group.preempt, made);
}

edit enter_one(const context& at, const command::family_track& line, hop_group& group) {
  located<model::hop_track> made{{line.object.value, {}, {}, line.shutdown.has_value()},
                                 line.object.at};
  if (line.decrement) made.value.decrement = line.decrement->value;
  const auto where =
      find(group.tracks, [&](const auto& one) { return one.value.object == made.value.object; });
  if (!at.positive()) return remove(at, group.tracks, where);
  if (where == group.tracks.size()) return place_member(at, group.tracks, made);
  const span old = group.tracks[where].at;
  const bool same = group.tracks[where] == made;
  group.tracks[where] = made;
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

edit enter_one(const context& at, const command::family_shutdown& /*line*/, hop_group& group) {
  return place_word(at, group.shutdown);
}

// The words are those of the line; `no` stands before them where the command is on by default.
template <class Production>
edit enter_one(const context& at, const command::option_line<Production>& /*line*/,
               hop_group& group) {
  const std::string head(at.reader.head());
  std::erase_if(group.others, [&](const auto& one) {
    return one.value.starts_with(head) || one.value.starts_with("no " + head);
  });
  if (at.line.sign == command::polarity::by_default) return at.done(edit::kinds::removed);
  group.others.push_back(
      {at.positive() ? at.reader.written_out(at.line) : "no " + head, at.line.whole()});
  return at.done(at.positive() ? edit::kinds::set : edit::kinds::removed);
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(hop_group g) {
  enter_one(at, line, g);
}
{
  auto* on = current_interface(at);
  if (on == nullptr || at.mode.part >= on->first_hop.vrrp_families.size())
    return at.done(edit::kinds::none);
  return enter_one(at, line, on->first_hop.vrrp_families[at.mode.part]);
}

}  // namespace
}  // namespace vrrp_family

template <>
edit enter(context& at, const command::vrrp_family_command& what) {
  return std::visit([&](const auto& line) { return vrrp_family::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
