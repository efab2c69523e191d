#include "negotiate/unprotected.hpp"

#include <algorithm>
#include <cstdint>
#include <unordered_map>

#include "negotiate/alike.hpp"
#include "negotiate/endpoints.hpp"
#include "negotiate/signs.hpp"
#include "negotiate/verdicts.hpp"

namespace peerlint::negotiate {
namespace {

bool calls(const endpoint& one, const endpoint& other) {
  return one.peer && other.outer() && *one.peer == *other.outer();
}

// A crypto map protects what the tunnel sends to the same peer.
bool may_be_in_a_map(const endpoint& plain, std::span<const endpoint> ends) {
  return std::any_of(ends.begin(), ends.end(), [&](const endpoint& one) {
    return one.device == plain.device && one.entry != nullptr &&
           (!one.peer || one.peer == plain.peer);
  });
}

// Several states of one router, before and after its tunnels were protected: which one counts no
// file says.
bool has_copies(std::size_t number, std::span<const facts::device_facts* const> devices) {
  const auto& name = devices[number]->read.name;
  return std::count_if(devices.begin(), devices.end(),
                       [&](const auto* one) { return one->read.name == name; }) > 1;
}

void conclude(exchange& direction, const judgement& by, gate_name name) {
  direction.result.outcome = by.outcome;
  direction.result.step = by.step;
  direction.result.gate = name;
  for (unsigned number = 1; number <= 5; ++number)
    direction.result.steps.push_back({number, prediction_step::verdicts::not_reached, {}});
  auto& first = direction.result.steps[name == gate_name::reach ? 1 : 0];
  first.is = prediction_step::verdicts::fail;
  first.because = by.because;
  tell_signs(direction, &by, direction.result);
}

// The end without protection sends GRE in clear, which the other end drops; to be called it has no
// use for.
tunnel judged(const endpoint& plain, const endpoint& guarded) {
  tunnel made;
  made.a_to_b.initiator = plain;
  made.a_to_b.responder = guarded;
  made.a_to_b.applied = never_sent(outcome::never_triggered, "unprotected", {"TUN004"});
  conclude(made.a_to_b, made.a_to_b.applied, gate_name::applied);
  made.b_to_a.initiator = guarded;
  made.b_to_a.responder = plain;
  static_cast<judgement&>(made.b_to_a.reach) =
      guarded.takes_anyone() ? fails(outcome::responder_only, "", "answers_only", {"TUN004"})
                             : fails(outcome::down, "MM1", "no_answer", {"TUN004"});
  conclude(made.b_to_a, made.b_to_a.reach,
           guarded.takes_anyone() ? gate_name::trigger : gate_name::reach);
  return made;
}

}  // namespace

std::vector<tunnel> protected_at_one_end(std::span<const endpoint> ends,
                                         std::span<const facts::device_facts* const> devices) {
  std::unordered_multimap<std::uint32_t, const endpoint*> by_network;
  for (const auto& end : ends)
    if (is_gre(end))
      for (const auto& one : end.tunnel->addresses)
        by_network.emplace(one.value.address.bits & one.value.mask.bits, &end);
  std::vector<tunnel> made;
  if (by_network.empty()) return made;
  for (std::size_t i = 0; i < devices.size(); ++i) {
    if (has_copies(i, devices)) continue;
    for (const auto& plain : unprotected_of(*devices[i], i))
      for (const auto& one : plain.tunnel->addresses) {
        const auto [first, last] =
            by_network.equal_range(one.value.address.bits & one.value.mask.bits);
        for (auto at = first; at != last; ++at)
          if (at->second->device != i && !has_copies(at->second->device, devices) &&
              !may_be_in_a_map(plain, ends) &&
              share_a_network(*plain.tunnel, *at->second->tunnel) &&
              (calls(plain, *at->second) || calls(*at->second, plain)))
            made.push_back(judged(plain, *at->second));
      }
  }
  return made;
}

}  // namespace peerlint::negotiate
