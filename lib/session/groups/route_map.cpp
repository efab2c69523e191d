#include "command/groups/route_map.hpp"

#include "net/interface_name.hpp"
#include "session/groups/route_map_options.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace route_map {
namespace {

using model::route_map_clause;

constexpr std::uint32_t default_sequence = 10;

std::size_t clause_with(const model::route_map& map, std::uint32_t sequence) {
  return find(map.clauses, [&](const auto& one) { return one.sequence.value == sequence; });
}

edit remove_clause(context& at, const command::route_map_header& line, std::size_t where) {
  auto& maps = at.device.route_maps;
  if (!line.action && !line.sequence) return remove(at, maps, where);
  if (where == maps.size()) return at.done(edit::kinds::no_effect);
  const auto sequence = line.sequence ? line.sequence->value : default_sequence;
  auto done = remove(at, maps[where].clauses, clause_with(maps[where], sequence));
  if (maps[where].clauses.empty()) remove(at, maps, where);
  return done;
}

// Clauses stand by their sequence numbers; one that is there is edited further.
edit enter_one(context& at, const command::route_map_header& line) {
  auto& maps = at.device.route_maps;
  const auto where = at.known.route_maps.named(maps, line.name.value);
  if (!at.positive()) return remove_clause(at, line, where);
  if (where == maps.size()) maps.push_back({owned(line.name), {}});
  auto& clauses = maps[where].clauses;
  const auto sequence =
      line.sequence.value_or(located<std::uint32_t>{default_sequence, at.line.whole()});
  const auto action = line.action ? line.action->value : model::route_map_action::permit;
  auto part = clause_with(maps[where], sequence.value);
  at.opened.object = where;
  at.opened.part = part;
  if (part < clauses.size()) {
    auto& clause = clauses[part];
    const bool same = clause.action == action;
    const span old = std::exchange(clause.header.at, at.line.whole());
    clause.action = action;
    return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
  }
  part = find(clauses, [&](const auto& one) { return one.sequence.value > sequence.value; });
  at.opened.part = part;
  route_map_clause made;
  made.map = line.name.value;
  made.sequence = sequence;
  made.header.at = at.line.whole();
  made.action = action;
  clauses.insert(clauses.begin() + static_cast<std::ptrdiff_t>(part), std::move(made));
  return at.done(edit::kinds::added);
}

edit enter_one(context& at, const command::route_map_description& line, route_map_clause& clause) {
  return place(at, clause.description, line.text);
}

// A line adds to its list, `no` takes its members away, or all when it names none.
template <class Value>
edit place_members(const context& at, std::vector<located<Value>>& list,
                   const std::vector<located<Value>>& members) {
  if (!at.positive() && members.empty()) {
    const bool any = !list.empty();
    list.clear();
    return at.done(any ? edit::kinds::removed : edit::kinds::no_effect);
  }
  auto done = at.done(edit::kinds::no_effect);
  for (const auto& member : members) {
    auto one = place_member(at, list, member);
    if (one.what != edit::kinds::no_effect || !done.old.exists()) done = std::move(one);
  }
  return done;
}

std::vector<located<std::string>> owned_names(const std::vector<located<std::string_view>>& names) {
  std::vector<located<std::string>> made;
  for (const auto& name : names) made.push_back({std::string(name.value), name.at});
  return made;
}

std::vector<located<std::string>> interfaces_of(
    const std::vector<located<std::string_view>>& names) {
  std::vector<located<std::string>> made;
  for (const auto& name : names) made.push_back({net::canonical_interface(name.value), name.at});
  return made;
}

template <class Line>
edit place_lists(const context& at, const Line& line, std::vector<located<std::string>>& lists,
                 std::vector<located<std::string>>& prefix_lists) {
  if (!line.prefix_lists.empty())
    return place_members(at, prefix_lists, owned_names(line.prefix_lists));
  auto done = place_members(at, lists, owned_names(line.access_lists));
  if (at.positive() || !line.access_lists.empty()) return done;
  auto others = place_members(at, prefix_lists, {});
  return done.what == edit::kinds::removed ? done : others;
}

edit enter_one(context& at, const command::route_map_match<grammar::match_ip_address>& line,
               route_map_clause& clause) {
  return place_lists(at, line, clause.match_access_lists, clause.match_prefix_lists);
}

edit enter_one(context& at, const command::route_map_match<grammar::match_ip_next_hop>& line,
               route_map_clause& clause) {
  return place_lists(at, line, clause.match_next_hop_access_lists,
                     clause.match_next_hop_prefix_lists);
}

edit enter_one(context& at, const command::route_map_interfaces<grammar::match_interface>& line,
               route_map_clause& clause) {
  return place_members(at, clause.match_interfaces, interfaces_of(line.names));
}

edit enter_one(context& at, const command::route_map_interfaces<grammar::set_interface>& line,
               route_map_clause& clause) {
  return place_members(at, clause.interfaces, interfaces_of(line.names));
}

edit enter_one(context& at,
               const command::route_map_interfaces<grammar::set_default_interface>& line,
               route_map_clause& clause) {
  return place_members(at, clause.default_interfaces, interfaces_of(line.names));
}

edit enter_one(context& at, const command::match_track& line, route_map_clause& clause) {
  return place(at, clause.match_track, line.object);
}

edit enter_one(context& at, const command::set_vrf& line, route_map_clause& clause) {
  return place(at, clause.vrf, line.name);
}

// A flag whose `no` only takes it back.
edit place_flag(const context& at, model::setting<model::flag>& slot) {
  return place(at, slot, located<model::flag>{{}, at.line.whole()});
}

edit enter_one(context& at, const command::set_global& /*line*/, route_map_clause& clause) {
  return place_flag(at, clause.global);
}

// The sequence number is the key: another next hop with the same one takes its place.
template <class Line>
edit place_verified(const context& at, const Line& line, model::next_hops& hops) {
  if (!line.verified_address) return place_flag(at, hops.verify_availability);
  const located<model::verified_next_hop> made{
      {line.verified_address->value, line.verified_sequence.value, line.track.value},
      at.line.whole()};
  auto& list = hops.verified;
  const auto sequence = made.value.sequence;
  const auto where = find(list, [&](const auto& one) { return one.value.sequence == sequence; });
  if (!at.positive()) return remove(at, list, where);
  if (where < list.size()) {
    const span old = list[where].at;
    const bool same = list[where] == made;
    list[where] = made;
    return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
  }
  const auto behind = find(list, [&](const auto& one) { return one.value.sequence > sequence; });
  list.insert(list.begin() + static_cast<std::ptrdiff_t>(behind), made);
  return at.done(edit::kinds::added);
}

edit remove_all(const context& at, model::next_hops& hops) {
  const bool any = hops != model::next_hops{};
  hops = {};
  return at.done(any ? edit::kinds::removed : edit::kinds::no_effect);
}

edit enter_one(context& at, const command::route_map_hops<grammar::set_ip_next_hop>& line,
               route_map_clause& clause) {
  if (line.verified) return place_verified(at, line, clause.next_hop);
  if (line.recursive) return place(at, clause.recursive_next_hop, line.recursive_address);
  if (line.dynamic) return place_flag(at, clause.dhcp_next_hop);
  if (line.of_routing) return add_option(at, clause.options);
  if (line.addresses.empty()) return remove_all(at, clause.next_hop);
  return place_members(at, clause.next_hop.addresses, line.addresses);
}

edit enter_one(context& at, const command::route_map_hops<grammar::set_ip_default_next_hop>& line,
               route_map_clause& clause) {
  if (line.verified) return place_verified(at, line, clause.default_next_hop);
  if (line.addresses.empty()) return remove_all(at, clause.default_next_hop);
  return place_members(at, clause.default_next_hop.addresses, line.addresses);
}

edit enter_one(context& at, const command::local_policy<grammar::ip_local_policy>& line) {
  return place(at, at.device.local_policy, line.route_map);
}

edit enter_one(context& at, const command::local_policy<grammar::ipv6_local_policy>& line) {
  return place(at, at.device.ipv6_local_policy, line.route_map);
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(route_map_clause c) {
  enter_one(at, line, c);
}
{
  auto* clause = current_clause(at);
  return clause != nullptr ? enter_one(at, line, *clause) : at.done(edit::kinds::none);
}

}  // namespace
}  // namespace route_map

template <>
edit enter(context& at, const command::route_map_command& what) {
  return std::visit([&](const auto& line) { return route_map::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
