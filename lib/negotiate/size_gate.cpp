#include <optional>
#include <utility>

#include "facts/overhead.hpp"
#include "facts/segment_fit.hpp"
#include "negotiate/gates.hpp"
#include "negotiate/verdicts.hpp"

namespace peerlint::negotiate {
namespace {

bool is_transport(const model::transform_set& set) {
  return set.mode.is_set() && set.mode.value != model::ipsec_mode::tunnel;
}

// Of two sets that differ in mode both ends use tunnel mode.
const model::transform_set* chosen_of(const transform_choice& of) {
  if (!of.sets_meet || of.initiator == nullptr || of.responder == nullptr) return nullptr;
  return is_transport(*of.initiator) ? of.responder : of.initiator;
}

// The largest packet that this end may send. Over IPv6 it is not computed.
std::optional<std::uint32_t> most_of(const side& one, const model::transform_set* set,
                                     bool translated) {
  const auto path = facts::path_mtu_from(one.facts.interface_named(one.end.interface));
  if (set == nullptr || !path || !one.end.address_ipv6.empty()) return std::nullopt;
  return one.end.tunnel != nullptr ? facts::tunnel_mtu(*one.end.tunnel, *set, *path, translated)
                                   : facts::plaintext_mtu(*set, *path, translated);
}

std::optional<facts::oversized_segment> oversized(const side& one,
                                                  std::optional<std::uint32_t> most) {
  return one.end.tunnel != nullptr ? facts::oversized_in(*one.end.tunnel, one.facts, most)
                                   : facts::oversized_for(one.own(), one.facts, most);
}

// One line for either end of a connection is enough, since both obey the smaller value.
bool is_clamped(std::uint32_t most, const side& one, const side& other) {
  return facts::clamps_within(most, one.end.tunnel, one.facts) ||
         facts::clamps_within(most, other.end.tunnel, other.facts);
}

// What the device's own lines show is its rule's as well; what only the two ends together show
// (which set is chosen, that addresses are translated) no rule says.
judgement judge_end(const side& one, const side& other, bool initiator, packet_limit& limit) {
  auto found = oversized(one, std::nullopt);
  const bool alone = found.has_value();
  if (!found && limit.most) found = oversized(one, limit.most);
  if (!found) return {};
  limit.clamp = found->on->tcp_mss.at;
  if (is_clamped(found->most, one, other)) return {};
  auto made = fails(outcome::up_degraded, "", initiator ? "segments_here" : "segments_there", {});
  if (alone) made.because = {one.end.tunnel != nullptr ? "TUN008" : "FRG002"};
  if (!found->said) made.sure = confidence::medium;
  return made;
}

}  // namespace

// A packet that is too large is no failure: it is cut in pieces before it is encrypted, or its
// sender is told (RFC 1191). Only a line that is to prevent it and does not is worth a word.
gate<packet_limits> judge_size(const side& initiator, const side& responder,
                               const transform_choice& transform,
                               const translation_between& between) {
  gate<packet_limits> made;
  const auto* chosen = chosen_of(transform);
  const bool translated = between.initiator_behind || between.responder_behind;
  made.found.initiator.most = most_of(initiator, chosen, translated);
  made.found.responder.most = most_of(responder, chosen, translated);
  auto here = judge_end(initiator, responder, true, made.found.initiator);
  auto there = judge_end(responder, initiator, false, made.found.responder);
  set(made, here.is == verdict::fail ? std::move(here) : std::move(there));
  return made;
}

}  // namespace peerlint::negotiate
