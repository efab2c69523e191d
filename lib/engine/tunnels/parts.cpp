#include "engine/tunnels/parts.hpp"

#include "engine/tunnels/ends.hpp"

namespace peerlint::engine {
namespace {

std::vector<span> parts_of(const side& one) {
  std::vector<span> made{one.end.section, one.end.address_at, one.end.peer_at};
  const auto* own = own_of(one);
  if (own != nullptr && own->on != nullptr) made.push_back(own->on->header.at);
  if (const auto* outside = one.facts.interface_named(one.end.interface))
    made.push_back(outside->header.at);
  if (own != nullptr && own->profile != nullptr) made.push_back(own->profile->header.at);
  if (const auto* list = list_of(one)) {
    made.push_back(list->header.at);
    for (const auto& line : list->entries) made.push_back(line.line.at);
  }
  if (one.end.policy != nullptr)
    for (const auto& use : one.end.policy->transform_sets)
      if (const auto* set = one.facts.transform_set_named(use.value))
        made.push_back(set->header.at);
  if (const auto* profile = ikev2_profile_of(one)) made.push_back(profile->header.at);
  if (const auto* block = ikev2_key_for(one.end.peer, one)) made.push_back(block->header.at);
  if (const auto* key = key_for(one.end.peer, one)) made.push_back(key->line.at);
  if (const auto* profile = isakmp_profile_of(one)) made.push_back(profile->header.at);
  return made;
}

}  // namespace

std::vector<span> parts_of(const exchange& direction, const fleet& over) {
  auto made = parts_of(side_of(direction.initiator, over));
  const auto& found = direction.policy.found;
  for (const auto* pair : {&found.chosen, &found.nearest})
    if (*pair) made.push_back((*pair)->initiator_header);
  const auto& proposals = direction.proposal.found;
  for (const auto* pair : {&proposals.chosen, &proposals.nearest})
    if (*pair && (*pair)->initiator.header.at.exists())
      made.push_back((*pair)->initiator.header.at);
  if (proposals.initiator_policy != nullptr) made.push_back(proposals.initiator_policy->header.at);
  if (const auto key = direction.key.found.initiator.at; key.exists()) made.push_back(key);
  return made;
}

std::vector<span> parts_of(const endpoint& alone, const fleet& over) {
  return parts_of(side_of(alone, over));
}

}  // namespace peerlint::engine
