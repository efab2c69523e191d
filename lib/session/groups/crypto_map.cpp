#include "command/groups/crypto_map.hpp"

#include <charconv>

#include "session/placement.hpp"

namespace peerlint::session {
namespace {

std::size_t find_map(const context& at, std::string_view name) {
  return find(at.device.crypto_maps, [&](const auto& map) { return map.name.value == name; });
}

model::crypto_map& map_named(context& at, const located<std::string_view>& name) {
  const auto where = find_map(at, name.value);
  if (where == at.device.crypto_maps.size()) at.device.crypto_maps.push_back({owned(name), {}, {}});
  return at.device.crypto_maps[where];
}

edit remove_entry(context& at, const command::crypto_map_entry& line) {
  const auto where = find_map(at, line.name.value);
  if (where == at.device.crypto_maps.size()) return at.done(edit::kinds::no_effect);
  auto& map = at.device.crypto_maps[where];
  auto done = remove(at, map.entries, find(map.entries, [&](const auto& entry) {
                       return entry.sequence.value == line.sequence.value;
                     }));
  if (map.entries.empty()) remove(at, at.device.crypto_maps, where);
  return done;
}

edit enter_one(context& at, const command::crypto_map_entry& line) {
  if (!at.positive()) return remove_entry(at, line);
  auto& map = map_named(at, line.name);
  const auto sequence = line.sequence.value;
  const auto by_sequence = [](const auto& entry, std::uint32_t least) {
    return entry.sequence.value < least;
  };
  const auto where = static_cast<std::size_t>(
      std::lower_bound(map.entries.begin(), map.entries.end(), sequence, by_sequence) -
      map.entries.begin());
  at.opened.object = find_map(at, line.name.value);
  at.opened.part = where;
  const bool exists = where < map.entries.size() && map.entries[where].sequence.value == sequence;
  if (!exists) {
    model::crypto_map_entry entry;
    entry.map = line.name.value;
    entry.sequence = line.sequence;
    map.entries.insert(map.entries.begin() + static_cast<std::ptrdiff_t>(where), std::move(entry));
  }
  auto& entry = map.entries[where];
  // The bare header `crypto map X 10` opens an entry and says nothing about it.
  if (line.kind.value != model::crypto_map_kind::unstated) {
    entry.kind = line.kind.value;
    entry.dynamic_map = owned(line.dynamic_map);
    entry.profile = owned(line.profile);
    entry.header.at = at.line.whole();
  } else if (!exists) {
    entry.header.at = at.line.whole();
  }
  return at.done(exists ? edit::kinds::no_effect : edit::kinds::added);
}

edit enter_one(context& at, const command::crypto_map_local_address& line) {
  return place(at, map_named(at, line.name).local_address, line.interface);
}

edit enter_one(context& at, const command::crypto_map_other_setting& /*line*/) {
  return at.done(edit::kinds::none);
}

edit enter_one(context& at, const command::crypto_map_ipv6& /*line*/) {
  return at.done(edit::kinds::none);
}

edit enter_one(context& at, const command::crypto_map_whole& line) {
  return remove(at, at.device.crypto_maps, find_map(at, line.name.value));
}

edit enter_one(context& at, const command::crypto_map_description& line,
               model::crypto_map_entry& entry) {
  return place(at, entry.description, line.text);
}

edit enter_one(context& at, const command::crypto_map_match_address& line,
               model::crypto_map_entry& entry) {
  return place(at, entry.match_address, line.access_list);
}

edit enter_one(context& at, const command::crypto_map_set_peer& line,
               model::crypto_map_entry& entry) {
  if (!at.positive() && line.name.value.empty()) {
    const bool any = !entry.peers.empty();
    entry.peers.clear();
    return at.done(any ? edit::kinds::removed : edit::kinds::no_effect);
  }
  located<model::crypto_peer> peer{{std::string(line.name.value), {}, false}, line.name.at};
  if (line.address) peer.value.address = line.address->value;
  for (const auto& option : line.options) peer.value.preferred |= option.value == "default";
  const auto where =
      find(entry.peers, [&](const auto& p) { return p.value.name == line.name.value; });
  if (!at.positive() || where == entry.peers.size())
    return place_member(at, entry.peers, where < entry.peers.size() ? entry.peers[where] : peer);
  const bool same = entry.peers[where] == peer;
  const span old = entry.peers[where].at;
  entry.peers[where].value.preferred = peer.value.preferred;
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

edit enter_one(context& at, const command::crypto_map_set_transform_set& line,
               model::crypto_map_entry& entry) {
  // The list is one value: a second line replaces all of it, `no` takes all of it away.
  std::vector<located<std::string>> names;
  if (at.positive())
    for (const auto& name : line.names) names.push_back(owned(name));
  const bool had = !entry.transform_sets.empty();
  const span old = had ? entry.transform_sets.front().at : span{};
  const bool same = entry.transform_sets == names;
  entry.transform_sets = std::move(names);
  if (same) return at.done(edit::kinds::no_effect, old);
  if (!at.positive()) return at.done(edit::kinds::removed, old);
  return at.done(had ? edit::kinds::replaced : edit::kinds::set, old);
}

edit enter_one(context& at, const command::crypto_map_set_isakmp_profile& line,
               model::crypto_map_entry& entry) {
  return place(at, entry.isakmp_profile, line.name);
}

edit enter_one(context& at, const command::crypto_map_set_ikev2_profile& line,
               model::crypto_map_entry& entry) {
  return place(at, entry.ikev2_profile, line.name);
}

edit enter_one(context& at, const command::crypto_map_set_pfs& line,
               model::crypto_map_entry& entry) {
  located<model::pfs_group> group{{0}, at.line.whole()};
  if (line.group) {
    const auto digits = line.group->value.substr(std::string_view("group").size());
    std::from_chars(digits.data(), digits.data() + digits.size(), group.value.group);
    group.at = line.group->at;
  }
  return place(at, entry.pfs, group);
}

edit enter_one(context& at, const command::crypto_map_set_lifetime& line,
               model::crypto_map_entry& entry) {
  constexpr std::uint32_t seconds_a_day = 86400;
  if (line.kilobytes) return place(at, entry.lifetime_kilobytes, *line.kilobytes);
  if (line.volume_off)
    return place(at, entry.lifetime_kilobytes, located<std::uint32_t>{0, line.volume_off->at});
  located<std::uint32_t> seconds{0, at.line.whole()};
  if (line.seconds) seconds = *line.seconds;
  if (line.days) seconds = {line.days->value * seconds_a_day, line.days->at};
  return place(at, entry.lifetime_seconds, seconds);
}

model::crypto_map_entry* current_entry(context& at) {
  if (at.mode.object >= at.device.crypto_maps.size()) return nullptr;
  auto& entries = at.device.crypto_maps[at.mode.object].entries;
  return at.mode.part < entries.size() ? &entries[at.mode.part] : nullptr;
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(model::crypto_map_entry e) {
  enter_one(at, line, e);
}
{
  auto* entry = current_entry(at);
  return entry != nullptr ? enter_one(at, line, *entry) : at.done(edit::kinds::none);
}

}  // namespace

template <>
edit enter(context& at, const command::crypto_map_command& what) {
  return std::visit([&](const auto& line) { return enter_one(at, line); }, what);
}

}  // namespace peerlint::session
