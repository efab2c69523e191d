#include "command/groups/nat.hpp"

#include "net/interface_name.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace nat {
namespace {

std::vector<std::string> owned_words(const std::vector<located<std::string_view>>& words) {
  std::vector<std::string> made;
  made.reserve(words.size());
  for (const auto& word : words) made.emplace_back(word.value);
  return made;
}

located<std::string> whole_interface(const located<std::string_view>& name) {
  if (name.value.empty()) return {};
  return {net::canonical_interface(name.value), name.at};
}

// A network's or a pool's: written as a length or as a mask.
std::uint8_t length_from(const std::optional<located<std::uint8_t>>& length,
                         const std::optional<located<net::ipv4_mask>>& mask,
                         std::uint8_t otherwise) {
  if (length) return length->value;
  return mask ? net::length_of(mask->value).value_or(otherwise) : otherwise;
}

model::nat_rule rule_from(const context& at, const auto& line) {
  model::nat_rule rule;
  rule.direction = line.direction;
  rule.access_list = owned(line.access_list);
  rule.route_map = owned(line.route_map);
  rule.interface = whole_interface(line.interface);
  rule.pool = owned(line.pool);
  rule.vrf = owned(line.vrf);
  rule.overload = line.overload.has_value();
  rule.options = owned_words(line.options);
  rule.line.at = at.line.whole();
  return rule;
}

model::nat_static static_from(const context& at, const auto& line) {
  model::nat_static made;
  made.direction = line.direction;
  if (line.kind) made.kind = line.kind->value;
  made.original = *line.original;
  made.translated = line.translated;
  made.interface = whole_interface(line.interface);
  if (!line.ports.empty()) made.original_port = line.ports.front().value;
  if (line.ports.size() > 1) made.translated_port = line.ports.back().value;
  made.length = length_from(line.length, line.mask, made.length);
  made.vrf = owned(line.vrf);
  made.route_map = owned(line.route_map);
  made.extendable = line.extendable.has_value();
  made.options = owned_words(line.options);
  made.line.at = at.line.whole();
  return made;
}

bool same_key(const model::nat_rule& a, const model::nat_rule& b) {
  return a.direction == b.direction && a.access_list == b.access_list &&
         a.route_map == b.route_map && a.interface == b.interface && a.pool == b.pool &&
         a.vrf == b.vrf;
}

bool same_key(const model::nat_static& a, const model::nat_static& b) {
  return a.direction == b.direction && a.kind == b.kind && a.original == b.original &&
         a.translated == b.translated && a.interface == b.interface &&
         a.original_port == b.original_port && a.translated_port == b.translated_port &&
         a.vrf == b.vrf;
}

// The same rule with other options takes the place of the first.
template <class Rule>
edit add(const context& at, std::vector<Rule>& rules, Rule rule) {
  const auto where = find(rules, [&](const auto& one) { return same_key(one, rule); });
  if (where == rules.size()) {
    rules.push_back(std::move(rule));
    return at.done(edit::kinds::added);
  }
  const span old = rules[where].line.at;
  const bool same = rules[where] == rule;
  rules[where] = std::move(rule);
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

edit remove_rules(const context& at, const model::nat_rule& rule) {
  const bool whole = rule.interface.value.empty() && rule.pool.value.empty();
  const auto gone = std::erase_if(at.device.nat_rules, [&](const auto& one) {
    return whole ? one.direction == rule.direction && one.access_list == rule.access_list &&
                       one.route_map == rule.route_map
                 : same_key(one, rule);
  });
  return at.done(gone > 0 ? edit::kinds::removed : edit::kinds::no_effect);
}

template <class Production, model::nat_direction Direction>
edit enter_one(context& at, const command::nat_line<Production, Direction>& line) {
  if (!line.original) {
    auto rule = rule_from(at, line);
    return at.positive() ? add(at, at.device.nat_rules, std::move(rule)) : remove_rules(at, rule);
  }
  auto& statics = at.device.nat_statics;
  auto made = static_from(at, line);
  if (at.positive()) return add(at, statics, std::move(made));
  return remove(at, statics, find(statics, [&](const auto& one) { return same_key(one, made); }));
}

template <class Production>
edit enter_one(context& at, const command::nat_pool_header<Production>& line) {
  auto& pools = at.device.nat_pools;
  const auto where = find(pools, [&](const auto& p) { return p.name.value == line.name.value; });
  if (!at.positive()) return remove(at, pools, where);
  model::nat_pool pool;
  pool.name = owned(line.name);
  pool.header.at = at.line.whole();
  pool.length = length_from(line.length, line.netmask, pool.length);
  pool.options = owned_words(line.options);
  pool.by_lines = !line.first;
  if (line.first) {
    const auto last = line.last.value_or(*line.first);
    pool.ranges.push_back({{line.first->value, last.value}, join(line.first->at, last.at)});
  }
  at.opened.object = where;
  if (where == pools.size()) {
    pools.push_back(std::move(pool));
    return at.done(edit::kinds::added);
  }
  // A header without addresses opens the pool again.
  if (pool.by_lines && pools[where].by_lines) pool.ranges = pools[where].ranges;
  const span old = pools[where].header.at;
  const bool same = pools[where] == pool;
  pools[where] = std::move(pool);
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

edit enter_one(context& at, const command::nat_pool_address& line) {
  if (at.mode.object >= at.device.nat_pools.size()) return at.done(edit::kinds::none);
  return place_member(at, at.device.nat_pools[at.mode.object].ranges,
                      {{line.first.value, line.last.value}, join(line.first.at, line.last.at)});
}

}  // namespace
}  // namespace nat

template <>
edit enter(context& at, const command::nat_command& what) {
  return std::visit([&](const auto& line) { return nat::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
