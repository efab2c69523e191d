#include "command/groups/crypto_map.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "session/option_lines.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace crypto_map {
namespace {

// Of a map or a dynamic map: where the entry of that number stands, or would stand.
struct entry_place {
  std::size_t index = 0;
  bool exists = false;
};

entry_place place_of(const std::vector<model::crypto_map_entry>& entries, std::uint32_t sequence) {
  const auto where = std::lower_bound(
      entries.begin(), entries.end(), sequence,
      [](const auto& entry, std::uint32_t least) { return entry.sequence.value < least; });
  return {static_cast<std::size_t>(where - entries.begin()),
          where != entries.end() && where->sequence.value == sequence};
}

void open_entry(const context& at, std::vector<model::crypto_map_entry>& entries, entry_place where,
                const located<std::string_view>& map, const located<std::uint32_t>& sequence) {
  if (where.exists) return;
  model::crypto_map_entry entry;
  entry.map = map.value;
  entry.sequence = sequence;
  entry.header.at = at.line.whole();
  entries.insert(entries.begin() + static_cast<std::ptrdiff_t>(where.index), std::move(entry));
}

template <class Map>
edit remove_entry(const context& at, std::vector<Map>& maps, std::size_t map,
                  std::uint32_t sequence) {
  auto& entries = maps[map].entries;
  const auto where = place_of(entries, sequence);
  auto done = remove(at, entries, where.exists ? where.index : entries.size());
  if (entries.empty()) remove(at, maps, map);
  return done;
}

std::size_t find_map(const context& at, std::string_view name, bool ipv6) {
  return find(at.device.crypto_maps,
              [&](const auto& map) { return map.name.value == name && map.ipv6 == ipv6; });
}

// The map of that name, made when there is none; null for a `no` of what is not there.
model::crypto_map* map_named(context& at, const located<std::string_view>& name, bool ipv6) {
  auto& maps = at.device.crypto_maps;
  const auto where = find_map(at, name.value, ipv6);
  if (where < maps.size()) return &maps[where];
  if (!at.positive()) return nullptr;
  model::crypto_map made;
  made.name = owned(name);
  made.ipv6 = ipv6;
  maps.push_back(std::move(made));
  return &maps.back();
}

// IOS takes no map away that an interface carries.
std::optional<edit> refusal(const context& at, const model::crypto_map& map) {
  if (map.ipv6) return std::nullopt;
  std::string carriers;
  for (const auto& one : at.device.interfaces)
    if (one.crypto_map.is_set() && one.crypto_map.value == map.name.value)
      carriers += (carriers.empty() ? "" : ", ") + one.name.value;
  if (carriers.empty()) return std::nullopt;
  auto refused = at.done(edit::kinds::refused);
  refused.reason = "Crypto-map " + map.name.value + " is in use by interface(s): " + carriers;
  return refused;
}

edit remove_entry(context& at, const command::crypto_map_entry& line) {
  auto& maps = at.device.crypto_maps;
  const auto where = find_map(at, line.name.value, line.ipv6.has_value());
  if (where == maps.size()) return at.done(edit::kinds::no_effect);
  const auto& entries = maps[where].entries;
  const auto entry = place_of(entries, line.sequence.value);
  if (entry.exists && entries.size() == 1)
    if (auto refused = refusal(at, maps[where])) return *refused;
  return remove_entry(at, maps, where, line.sequence.value);
}

edit enter_one(context& at, const command::crypto_map_entry& line) {
  if (!at.positive()) return remove_entry(at, line);
  auto& map = *map_named(at, line.name, line.ipv6.has_value());
  const auto where = place_of(map.entries, line.sequence.value);
  at.opened.object = find_map(at, line.name.value, line.ipv6.has_value());
  at.opened.part = where.index;
  open_entry(at, map.entries, where, line.name, line.sequence);
  auto& entry = map.entries[where.index];
  // The bare header `crypto map X 10` opens an entry and says nothing about it.
  if (line.kind.value != model::crypto_map_kind::unstated) {
    entry.kind = line.kind.value;
    entry.dynamic_map = owned(line.dynamic_map);
    entry.discover = line.discover.has_value();
    entry.profile = owned(line.profile);
    entry.header.at = at.line.whole();
  }
  return at.done(where.exists ? edit::kinds::no_effect : edit::kinds::added);
}

edit enter_one(context& at, const command::crypto_dynamic_map& line) {
  auto& maps = at.device.dynamic_maps;
  const auto map = find(maps, [&](const auto& one) { return one.name.value == line.name.value; });
  if (!at.positive()) {
    if (map == maps.size() || !line.sequence) return remove(at, maps, map);
    return remove_entry(at, maps, map, line.sequence->value);
  }
  if (map == maps.size()) maps.push_back({owned(line.name), {}});
  const auto where = place_of(maps[map].entries, line.sequence->value);
  at.opened.of_dynamic_map = true;
  at.opened.object = map;
  at.opened.part = where.index;
  open_entry(at, maps[map].entries, where, line.name, *line.sequence);
  return at.done(where.exists ? edit::kinds::no_effect : edit::kinds::added);
}

constexpr std::pair<std::string_view, model::setting<std::string> model::crypto_map::*> texts[] = {
    {"local-address", &model::crypto_map::local_address},
    {"isakmp-profile", &model::crypto_map::isakmp_profile},
    {"authentication", &model::crypto_map::client_authentication},
    {"accounting", &model::crypto_map::client_accounting},
    {"isakmp", &model::crypto_map::authorization},
};

edit enter_one(context& at, const command::crypto_map_setting& line) {
  auto* map = map_named(at, line.name, line.ipv6.has_value());
  if (map == nullptr) return at.done(edit::kinds::no_effect);
  for (const auto& [word, slot] : texts)
    if (line.which.value == word) return place(at, map->*slot, line.value);
  if (line.which.value == "initiate") return place(at, map->initiates_addresses);
  if (line.which.value == "respond") return place(at, map->responds_addresses);
  return place(at, map->redundancy,
               located<model::replay_interval>{{line.inbound.value, line.outbound.value},
                                               join(line.inbound.at, line.outbound.at)});
}

edit enter_one(context& at, const command::crypto_map_fail_close& line) {
  auto* map = map_named(at, line.name, line.ipv6.has_value());
  const bool exists = map != nullptr && map->fail_close.has_value();
  if (!at.positive()) {
    if (exists) map->fail_close.reset();
    return at.done(exists ? edit::kinds::removed : edit::kinds::no_effect);
  }
  if (!exists) map->fail_close.emplace().header.at = at.line.whole();
  at.opened.object = find_map(at, line.name.value, line.ipv6.has_value());
  return at.done(exists ? edit::kinds::no_effect : edit::kinds::added);
}

edit enter_into(context& at, const command::fail_close_match& line,
                model::gdoi_fail_close& closed) {
  return place(at, closed.match_address, line.access_list);
}

edit enter_into(context& at, const command::fail_close_activate& /*line*/,
                model::gdoi_fail_close& closed) {
  return place(at, closed.activate);
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(model::gdoi_fail_close c) {
  enter_into(at, line, c);
}
{
  auto& maps = at.device.crypto_maps;
  if (at.mode.object >= maps.size()) return at.done(edit::kinds::none);
  auto& closed = maps[at.mode.object].fail_close;
  return closed ? enter_into(at, line, *closed) : at.done(edit::kinds::none);
}

edit enter_one(context& at,
               const command::repeated_option_line<grammar::crypto_map_ckm>& /*line*/) {
  return add_option(at, at.device.options);
}

edit enter_one(context& at, const command::crypto_map_whole& line) {
  auto& maps = at.device.crypto_maps;
  const auto where = find_map(at, line.name.value, line.ipv6.has_value());
  if (where < maps.size())
    if (auto refused = refusal(at, maps[where])) return *refused;
  return remove(at, maps, where);
}

}  // namespace
}  // namespace crypto_map

template <>
edit enter(context& at, const command::crypto_map_command& what) {
  return std::visit([&](const auto& line) { return crypto_map::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
