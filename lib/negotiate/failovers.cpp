#include "negotiate/failovers.hpp"

#include <algorithm>

#include "facts/failover/fallen_path.hpp"

namespace peerlint::negotiate {
namespace {

void add_lost(const facts::fall& at, const facts::device_facts& facts, failover_of_device& into) {
  for (const auto& end : facts.endpoints) {
    const auto is_it = [&](const lost_end& one) { return one.end == &end; };
    if (std::any_of(into.lost.begin(), into.lost.end(), is_it)) continue;
    if (const auto leak = facts::leak_of(end, at, facts)) {
      if (facts::ended_by(*leak, into.exits, facts) == nullptr)
        into.lost.push_back({&end, "FLW002"});
    } else if (facts::lost_peers_of(end, at, into.exits, facts)) {
      into.lost.push_back({&end, "FLW001"});
    }
  }
}

}  // namespace

const failover_of_device& failovers::of(std::size_t device) {
  const auto [at, is_new] = made_.try_emplace(device);
  if (!is_new) return at->second;
  const auto& facts = *devices_[device];
  at->second.exits = facts::provider_exits(facts);
  // A part of a file says nothing of what stands beside it.
  if (facts.read.whole)
    for (const auto& one : facts::falls_of(facts)) add_lost(one, facts, at->second);
  return at->second;
}

}  // namespace peerlint::negotiate
