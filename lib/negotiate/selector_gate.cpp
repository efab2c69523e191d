#include <algorithm>
#include <optional>
#include <vector>

#include "facts/path/access_filters.hpp"
#include "negotiate/gates.hpp"
#include "negotiate/protected_list.hpp"
#include "negotiate/selector_comparison.hpp"
#include "negotiate/verdicts.hpp"

namespace peerlint::negotiate {
namespace {

using facts::access_filter;

bool meets(const selector_exchange& line) { return line.relation <= selector_relation::overlap; }

// Where no line meets another one, none is merely missing.
void tell_missing_from_apart(selector_pairs& pairs) {
  const bool any_meets = std::any_of(pairs.lines.begin(), pairs.lines.end(), [](const auto& line) {
    return meets(line) || line.relation == selector_relation::unknown;
  });
  for (auto& line : pairs.lines) {
    if (line.relation != selector_relation::missing) continue;
    if (!any_meets) {
      line.relation = selector_relation::apart;
      continue;
    }
    line.nearest = nullptr;  // it is another line's
    line.against.reset();
  }
}

// What a responder with a crypto map makes of what is proposed (ipsec.md 2.10.2; IKEv2 narrows,
// 2.14.8).
judgement refused(std::string_view because, bool ikev2) {
  return fails(outcome::down, ikev2 ? "IKE_AUTH" : "QM1", "selectors", {because});
}

judgement entry_of(selector_relation relation, bool ikev2) {
  const auto narrowed = [&](std::string_view because) {
    auto made = fails(outcome::up_degraded, "", "narrowed", {because});
    made.sure = confidence::medium;
    return made;
  };
  switch (relation) {
    case selector_relation::equal:
      return {};
    case selector_relation::contained:
      return ikev2 ? narrowed("ACL002") : judgement{};
    case selector_relation::containing:
      return ikev2 ? narrowed("ACL002") : refused("ACL002", ikev2);
    case selector_relation::overlap:
      return ikev2 ? narrowed("ACL020") : refused("ACL020", ikev2);
    case selector_relation::disjoint:
      return refused("ACL021", ikev2);
    case selector_relation::swapped:
      return refused("ACL012", ikev2);
    case selector_relation::missing:
      return refused("ACL016", ikev2);
    case selector_relation::apart:
      return refused("ACL001", ikev2);
    case selector_relation::unknown:
      break;
  }
  return hangs(ikev2 ? "IKE_AUTH" : "QM1", "selectors", {},
               "the traffic that the two ends protect is the same");
}

verdict fold(const selector_pairs& pairs) {
  bool unknown = pairs.lines.empty();
  bool fails = false;
  for (const auto& line : pairs.lines) {
    unknown |= line.relation == selector_relation::unknown;
    fails |=
        line.relation > selector_relation::contained && line.relation != selector_relation::unknown;
  }
  if (fails) return verdict::fail;
  return unknown ? verdict::unknown : verdict::pass;
}

const access_filter* filter_of(const side& one) {
  const auto* name = protected_list(one.end);
  return name == nullptr ? nullptr : one.facts.filters.named(name->value);
}

bool is_usable(const access_filter* filter) {
  return filter != nullptr && filter->list->kind == model::access_list_kind::extended;
}

// A dynamic entry without a list takes what is proposed.
bool takes_any_traffic(const side& one) {
  return one.end.kind == endpoint_kind::dynamic_map && !one.end.entry->match_address.is_set();
}

// The other entries of the responder's map that have the same peer, in the order in which it looks
// for one (ipsec.md 2.10.1).
std::vector<const model::crypto_map_entry*> other_entries(const side& initiator,
                                                          const side& responder) {
  std::vector<const model::crypto_map_entry*> made;
  const auto& own = responder.own();
  const auto caller = initiator.end.outer();
  if (own.kind != facts::vpn_endpoint::kinds::map_entry || !caller) return made;
  for (const auto& entry : own.map->entries) {
    const auto is_caller = [&](const auto& peer) { return peer.value.address == caller; };
    if (&entry != own.entry && entry.kind == model::crypto_map_kind::ipsec_isakmp &&
        entry.ikev2_profile.is_set() == responder.end.ikev2 &&
        std::any_of(entry.peers.begin(), entry.peers.end(), is_caller))
      made.push_back(&entry);
  }
  return made;
}

bool is_covered(const selector_exchange& line) {
  return line.relation <= selector_relation::contained;
}

// A line that the end itself does not take may be that of another entry.
void look_further(const std::vector<selector>& ours, const side& initiator, const side& responder,
                  selector_pairs& into) {
  const auto open = [](const auto& line) { return !is_covered(line); };
  if (std::none_of(into.lines.begin(), into.lines.end(), open)) return;
  // What a person writes for one peer; more would take long.
  constexpr std::size_t most_compared = 32;
  auto others = other_entries(initiator, responder);
  others.resize(std::min(others.size(), most_compared));
  for (const auto* entry : others) {
    const auto* filter = responder.facts.filters.named(entry->match_address.value);
    if (!entry->match_address.is_set() || !is_usable(filter)) continue;
    const auto theirs = selectors_of(*filter);
    for (std::size_t i = 0; i < ours.size(); ++i) {
      if (is_covered(into.lines[i])) continue;
      auto one = judge_line(ours[i], theirs);
      if (!is_covered(one)) continue;
      one.taken_by = entry;
      into.lines[i] = one;
    }
  }
}

void take_as_proposed(const std::vector<selector>& ours, selector_pairs& into) {
  for (const auto& line : ours)
    into.lines.push_back(made_of(line, nullptr, selector_relation::equal));
}

}  // namespace

gate<selector_pairs> judge_selectors(const side& initiator, const side& responder) {
  gate<selector_pairs> made;
  made.is = verdict::unknown;
  const auto* ours = filter_of(initiator);
  if (!is_usable(ours)) return made;
  if (takes_any_traffic(responder)) {
    take_as_proposed(selectors_of(*ours), made.found);
    made.is = verdict::pass;
    return made;
  }
  const auto* theirs = filter_of(responder);
  if (!is_usable(theirs)) return made;
  const auto others = selectors_of(*theirs);
  const auto proposed = selectors_of(*ours);
  for (const auto& line : proposed) made.found.lines.push_back(judge_line(line, others));
  look_further(proposed, initiator, responder, made.found);
  tell_missing_from_apart(made.found);
  for (auto& line : made.found.lines) line.entry = entry_of(line.relation, initiator.end.ikev2);
  // Netmasks for wildcards select some addresses of every network, and never what was meant.
  const auto is_netmask = [](const selector& one) { return has_netmask(*one.line); };
  if (!others.empty() && std::all_of(others.begin(), others.end(), is_netmask))
    for (auto& line : made.found.lines)
      if (line.taken_by == nullptr)
        line.entry = refused(is_mistaken_netmask(*others.front().line) ? "ACL003" : "ACL005",
                             initiator.end.ikev2);
  made.is = fold(made.found);
  return made;
}

}  // namespace peerlint::negotiate
