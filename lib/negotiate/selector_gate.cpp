#include <optional>

#include "negotiate/gates.hpp"

namespace peerlint::negotiate {
namespace {

using model::access_list_entry;
using model::ace_address;

// What IKE can say of one permit line: two networks and a protocol.
struct selector {
  net::ipv4_prefix source;
  net::ipv4_prefix destination;
  std::string_view protocol;
};

std::optional<net::ipv4_prefix> network_of(const ace_address& address) {
  using kinds = ace_address::kinds;
  if (address.kind == kinds::object_group) return std::nullopt;
  // What was meant is not what IOS stores: ACL003 speaks of it.
  if (address.kind == kinds::network && net::looks_like_netmask(address.wildcard))
    return std::nullopt;
  const auto length =
      net::length_of(address.kind == kinds::any ? net::ipv4_wildcard{~0U} : address.wildcard);
  if (!length) return std::nullopt;
  return net::prefix_of(address.address, *length);
}

std::optional<selector> selector_of(const access_list_entry& entry) {
  const auto source = network_of(entry.source.value);
  const auto destination = network_of(entry.destination.value);
  if (!source || !destination || entry.source_ports || entry.destination_ports) return std::nullopt;
  return selector{*source, *destination, entry.protocol.value};
}

selector mirrored(const selector& of) { return {of.destination, of.source, of.protocol}; }

bool contains(const selector& outer, const selector& inner) {
  return net::contains(outer.source, inner.source) &&
         net::contains(outer.destination, inner.destination) &&
         (outer.protocol == inner.protocol || outer.protocol == "ip");
}

bool meet(const selector& a, const selector& b) {
  const bool protocols = a.protocol == b.protocol || a.protocol == "ip" || b.protocol == "ip";
  return protocols && net::overlap(a.source, b.source) &&
         net::overlap(a.destination, b.destination);
}

selector_relation relate(const std::optional<selector>& ours,
                         const std::optional<selector>& theirs) {
  if (!ours || !theirs) return selector_relation::unknown;
  const auto other = mirrored(*theirs);
  const bool inside = contains(other, *ours);
  const bool around = contains(*ours, other);
  if (inside && around) return selector_relation::equal;
  if (inside) return selector_relation::contained;
  if (around) return selector_relation::containing;
  return meet(*ours, other) ? selector_relation::overlap : selector_relation::disjoint;
}

// Of lines that are all disjoint, the one that has most in common is the one that was meant.
int likeness(const std::optional<selector>& ours, const std::optional<selector>& theirs) {
  if (!ours || !theirs) return 0;
  const auto other = mirrored(*theirs);
  const int straight = (other.source == ours->source ? 2 : 0) +
                       (other.destination == ours->destination ? 2 : 0) +
                       (other.protocol == ours->protocol ? 1 : 0);
  const bool swapped = theirs->source == ours->source && theirs->destination == ours->destination;
  return swapped ? 5 : straight;
}

selector_exchange judge_line(const access_list_entry& line, const model::access_list& others) {
  selector_exchange made{&line, nullptr, selector_relation::disjoint};
  const auto ours = selector_of(line);
  if (!ours) made.relation = selector_relation::unknown;
  int best = -1;
  for (const auto& other : others.entries) {
    if (other.action != model::ace_action::permit) continue;
    const auto theirs = selector_of(other);
    const auto relation = relate(ours, theirs);
    // A line that cannot be compared might be the mirror.
    if (relation == selector_relation::unknown) {
      if (made.relation != selector_relation::equal) made.relation = relation;
      continue;
    }
    const int like = likeness(ours, theirs);
    const bool closer = relation < made.relation || (relation == made.relation && like > best);
    if (made.relation == selector_relation::unknown && relation != selector_relation::equal)
      continue;
    if (!closer && made.nearest != nullptr) continue;
    made.relation = relation;
    made.nearest = &other;
    best = like;
  }
  return made;
}

verdict fold(const selector_pairs& pairs) {
  bool unknown = pairs.lines.empty();
  bool fails = false;
  for (const auto& line : pairs.lines) {
    unknown |= line.relation == selector_relation::unknown;
    fails |= line.relation != selector_relation::equal &&
             line.relation != selector_relation::contained &&
             line.relation != selector_relation::unknown;
  }
  if (fails) return verdict::fail;
  return unknown ? verdict::unknown : verdict::pass;
}

}  // namespace

gate<selector_pairs> judge_selectors(const side& initiator, const side& responder) {
  gate<selector_pairs> made;
  const auto list_of = [](const side& one) -> const model::access_list* {
    const auto& name = one.end.entry->match_address;
    return name.is_set() ? one.facts.access_list_named(name.value) : nullptr;
  };
  const auto* ours = list_of(initiator);
  const auto* theirs = list_of(responder);
  const auto usable = [](const model::access_list* list) {
    return list != nullptr && list->kind == model::access_list_kind::extended;
  };
  if (!usable(ours) || !usable(theirs)) return made;
  for (const auto& line : ours->entries)
    if (line.action == model::ace_action::permit)
      made.found.lines.push_back(judge_line(line, *theirs));
  made.is = fold(made.found);
  return made;
}

}  // namespace peerlint::negotiate
