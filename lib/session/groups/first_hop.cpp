#include "command/groups/first_hop.hpp"

#include "net/interface_name.hpp"
#include "session/lower_case.hpp"
#include "session/on_interface.hpp"
#include "session/placement.hpp"
#include "session/secrets.hpp"

namespace peerlint::session {
namespace first_hop {
namespace {

using model::hop_group;
using session::enter_one;  // for option lines

// The words behind the number of the group: "timers msec 250 1".
std::string words_behind_number(const context& at) {
  auto words = at.reader.written_out(at.line).substr(at.reader.head().size() + 1);
  if (words.front() >= '0' && words.front() <= '9') words.erase(0, words.find(' ') + 1);
  return words;
}

// What one line of the others replaces: `timers redirect` is a command of its own.
std::string_view key_of_other(std::string_view words) {
  static constexpr std::string_view redirect = "timers redirect";
  return words.starts_with(redirect) ? redirect : words.substr(0, words.find(' '));
}

edit place_other(const context& at, hop_group& group) {
  located<std::string> made{words_behind_number(at), at.line.whole()};
  const auto where = find(group.others, [&](const auto& one) {
    return key_of_other(one.value) == key_of_other(made.value);
  });
  if (where == group.others.size()) {
    group.others.push_back(std::move(made));
    return at.done(edit::kinds::set);
  }
  const span old = group.others[where].at;
  const bool same = group.others[where] == made;
  group.others[where] = std::move(made);
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

// A group has one primary address; another one takes its place.
edit place_address(const context& at, const command::hop_line& line, hop_group& group) {
  located<model::hop_address> made{{}, at.line.whole()};
  if (line.address) made = {{line.address->value, line.secondary.has_value()}, line.address->at};
  if (made.value.secondary) return place_member(at, group.addresses, made);
  const auto where = find(group.addresses, [](const auto& one) { return !one.value.secondary; });
  if (where == group.addresses.size()) {
    group.addresses.insert(group.addresses.begin(), made);
    return at.done(edit::kinds::set);
  }
  const span old = group.addresses[where].at;
  const bool same = group.addresses[where] == made;
  group.addresses[where] = made;
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

edit place_track(const context& at, const command::hop_line& line, hop_group& group) {
  located<model::hop_track> made{};
  if (line.track) made = {{line.track->value, {}, {}, false}, line.track->at};
  if (line.track_interface)
    made = {{0, net::canonical_interface(line.track_interface->value), {}, false},
            line.track_interface->at};
  if (line.decrement) made.value.decrement = line.decrement->value;
  made.value.shutdown = line.track_shutdown.has_value();
  const auto where = find(group.tracks, [&](const auto& one) {
    return one.value.object == made.value.object && one.value.interface == made.value.interface;
  });
  if (where == group.tracks.size()) return place_member(at, group.tracks, made);
  const span old = group.tracks[where].at;
  const bool same = group.tracks[where] == made;
  group.tracks[where] = made;
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

edit place_preempt(const context& at, const command::hop_line& line, hop_group& group) {
  model::hop_preempt made;
  const bool had_none = group.preempt.value == made;
  if (line.minimum) made.minimum = line.minimum->value;
  if (line.reload) made.reload = line.reload->value;
  if (line.sync) made.sync = line.sync->value;
  auto done = place(at, group.preempt, located<model::hop_preempt>{made, line.preempt->at});
  // `preempt`, then `preempt delay`: the second line says more, not something else.
  if (had_none && done.what == edit::kinds::replaced) done.what = edit::kinds::added;
  return done;
}

edit place_key(context& at, const command::hop_line& line, hop_group& group) {
  const std::uint16_t encoding = line.key_encoding ? line.key_encoding->value : std::uint16_t{0};
  const auto key = secret_from(at, *line.key, encoding);
  group.authentication_form = line.key_string ? "md5 key-string" : line.key_text ? "text" : "";
  group.key_chain = {};
  return place(at, group.authentication, located<model::secret>{key, line.key->at});
}

edit enter_setting(context& at, const command::hop_line& line, hop_group& group) {
  if (line.key) return place_key(at, line, group);
  if (line.key_chain) {
    group.authentication = {};
    return place(at, group.key_chain, *line.key_chain);
  }
  if (line.ipv6)
    return place_member(at, group.ipv6, {in_lower_case(line.ipv6->value), line.ipv6->at});
  if (line.ip) return place_address(at, line, group);
  if (line.track || line.track_interface) return place_track(at, line, group);
  if (line.name) return place(at, group.name, *line.name);
  if (line.follow) return place(at, group.follow, *line.follow);
  if (line.shutdown) return place_word(at, group.shutdown);
  if (line.priority) {
    if (line.preempt) static_cast<void>(place_preempt(at, line, group));
    return place(at, group.priority, *line.priority);
  }
  if (line.preempt) return place_preempt(at, line, group);
  return place_other(at, group);
}

template <class Member, class Named>
edit remove_members(const context& at, std::vector<Member>& list, std::string_view value,
                    Named named) {
  const auto gone = std::erase_if(
      list, [&](const auto& one) { return value.empty() || value.starts_with(named(one.value)); });
  return at.done(gone > 0 ? edit::kinds::removed : edit::kinds::no_effect);
}

template <class Value>
edit clear(const context& at, model::setting<Value>& slot) {
  return place(at, slot, located<Value>{});
}

std::string name_of(const model::hop_track& track) {
  return track.object == 0 ? track.interface : std::to_string(track.object);
}

edit remove_track(const context& at, std::string_view value, hop_group& group) {
  const auto interface = net::canonical_interface(value);
  const auto first_word = value.substr(0, value.find(' '));
  return remove_members(at, group.tracks, interface.empty() ? first_word : interface, name_of);
}

edit remove_other(const context& at, std::string_view setting, hop_group& group) {
  const auto gone = std::erase_if(
      group.others, [&](const auto& one) { return key_of_other(one.value).starts_with(setting); });
  return at.done(gone > 0 ? edit::kinds::removed : edit::kinds::no_effect);
}

edit remove_setting(const context& at, const command::hop_line& line, hop_group& group) {
  const auto setting = line.removed_setting.value;
  const auto value = line.removed_value.value;
  static constexpr std::string_view track = "track ";
  if (setting == "ip")
    return remove_members(at, group.addresses, value, [](const model::hop_address& one) {
      return one.address ? net::to_text(*one.address) : std::string();
    });
  if (setting == "ipv6")
    return remove_members(at, group.ipv6, in_lower_case(value),
                          [](const std::string& one) { return one; });
  if (setting == "track") return remove_track(at, value, group);
  if (setting == "weighting" && value.starts_with(track))
    return remove_track(at, value.substr(track.size()), group);
  if (setting == "priority") return clear(at, group.priority);
  if (setting == "name") return clear(at, group.name);
  if (setting == "follow") return clear(at, group.follow);
  if (setting == "shutdown") return clear(at, group.shutdown);
  if (setting == "authentication") {
    group.authentication_form.clear();
    auto done = clear(at, group.key_chain);
    return done.what == edit::kinds::removed ? done : clear(at, group.authentication);
  }
  return remove_other(at, setting, group);
}

edit remove_preempt(const context& at, hop_group& group, bool on_by_default) {
  if (!on_by_default || at.line.sign == command::polarity::by_default)
    return clear(at, group.preempt);
  const bool was = group.preempt.is_off();
  group.preempt = {
      model::setting<model::hop_preempt>::states::off, {}, at.line.whole(), at.line.whole()};
  return at.done(was ? edit::kinds::no_effect : edit::kinds::set);
}

edit enter_group(context& at, const command::hop_line& line, std::vector<hop_group>& groups,
                 bool preempts_by_default = false) {
  const auto number = line.number.value;
  const auto at_least =
      std::lower_bound(groups.begin(), groups.end(), number,
                       [](const auto& one, std::uint32_t least) { return one.number < least; });
  const auto where = static_cast<std::size_t>(at_least - groups.begin());
  const bool exists = at_least != groups.end() && at_least->number == number;
  const bool removes_all = !at.positive() && line.removed_setting.value.empty();
  if (removes_all) return remove(at, groups, exists ? where : groups.size());
  const bool says_preempt = line.removed_setting.value == "preempt";
  if (!exists) {
    if (!at.positive() && !(says_preempt && preempts_by_default))
      return at.done(edit::kinds::no_effect);
    hop_group made;
    made.number = number;
    made.line.at = at.line.whole();
    groups.insert(at_least, std::move(made));
  }
  if (at.positive()) return enter_setting(at, line, groups[where]);
  return says_preempt ? remove_preempt(at, groups[where], preempts_by_default)
                      : remove_setting(at, line, groups[where]);
}

edit enter_one(context& at, const command::standby_line& line, model::interface& on) {
  return enter_group(at, line, on.first_hop.standby);
}

edit enter_one(context& at, const command::vrrp_line& line, model::interface& on) {
  return enter_group(at, line, on.first_hop.vrrp, true);
}

edit enter_one(context& at, const command::glbp_line& line, model::interface& on) {
  return enter_group(at, line, on.first_hop.glbp);
}

edit enter_one(const context& at, const command::standby_version& line, model::interface& on) {
  return place(at, on.first_hop.standby_version, line.number);
}

}  // namespace
}  // namespace first_hop

template <>
edit enter(context& at, const command::first_hop_command& what) {
  auto* on = current_interface(at);
  if (on == nullptr) return at.done(edit::kinds::none);
  return std::visit([&](const auto& line) { return first_hop::enter_one(at, line, *on); }, what);
}

}  // namespace peerlint::session
