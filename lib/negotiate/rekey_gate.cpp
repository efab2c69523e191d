#include <algorithm>
#include <optional>

#include "facts/failover/known_address.hpp"
#include "facts/failover/provider_exit.hpp"
#include "facts/ike/peer_check.hpp"
#include "negotiate/gates.hpp"
#include "negotiate/verdicts.hpp"

namespace peerlint::negotiate {
namespace {

// It works until something fails; PFS of IKEv2 until the first rekey.
judgement later(std::string_view reason, std::initializer_list<std::string_view> because,
                confidence sure = confidence::medium) {
  auto made = fails(outcome::latent_fail, "DATA", reason, because);
  made.sure = sure;
  return made;
}

// The map stands at two providers, and the other end knows the address of one.
bool is_known_by_one_address(const side& moving, const side& other, failovers& after) {
  if (moving.end.kind != endpoint_kind::crypto_map || !moving.end.peer || !other.end.peer ||
      other.end.kind != endpoint_kind::crypto_map)
    return false;
  const auto& own = moving.own();
  if (own.on == nullptr || own.map->local_address.is_set()) return false;
  const auto exits = facts::exits_with(*own.map, after.of(moving.end.device).exits);
  return std::any_of(exits.begin(), exits.end(), [&](const auto* exit) {
    if (exit->on == own.on) return false;
    const auto address = facts::seen_address(*exit->on, moving.facts);
    if (!address) return false;
    const bool translated = facts::is_private(*address) && !facts::is_private(*moving.end.peer);
    return !translated && !facts::expects_call(other.facts, address);
  });
}

std::string_view code_of_lost(const side& one, failovers& after) {
  for (const auto& lost : after.of(one.end.device).lost)
    if (lost.end == &one.own()) return lost.because;
  return {};
}

std::optional<judgement> judge_failover(const side& initiator, const side& responder,
                                        failovers& after) {
  if (const auto code = code_of_lost(initiator, after); !code.empty())
    return later("map_stays_here", {code});
  if (const auto code = code_of_lost(responder, after); !code.empty())
    return later("map_stays_there", {code});
  if (is_known_by_one_address(initiator, responder, after))
    return later("one_address_here", {"FLW101"});
  if (is_known_by_one_address(responder, initiator, after))
    return later("one_address_there", {"FLW101"});
  return std::nullopt;
}

// A peer behind the one in use that nothing leads to: its death goes unnoticed (RFC 3706).
std::optional<judgement> judge_backup(const side& initiator) {
  const auto& own = initiator.own();
  if (own.kind != facts::vpn_endpoint::kinds::map_entry || own.peers.size() < 2)
    return std::nullopt;
  const auto check = facts::peer_check_of(own, initiator.facts.device);
  if (!check.known || check.asks) return std::nullopt;
  if (initiator.end.ikev2) return later("no_dpd", {"IK2019"});
  const auto sure = initiator.facts.certainty_of_absence("keepalive");
  return sure == confidence::low ? std::nullopt : std::optional(later("no_dpd", {"DPD001"}, sure));
}

// Another peer of the list is an address of the responder at which it has no tunnel.
bool has_wrong_backup(const side& initiator, const side& responder) {
  const auto& peers = initiator.own().peers;
  const auto& there = responder.facts;
  return std::any_of(peers.begin(), peers.end(), [&](const auto& peer) {
    const auto& called = peer.value.address;
    if (!called || called == initiator.end.peer) return false;
    if (there.routes.owner_of(responder.own().front_vrf, *called) == nullptr) return false;
    return std::none_of(there.endpoints.begin(), there.endpoints.end(), [&](const auto& end) {
      const auto own = facts::local_address_of(end, there.device);
      return !own || *own == *called;
    });
  });
}

}  // namespace

judgement judge_rekey(const side& initiator, const side& responder,
                      const transform_choice& transform, failovers& after) {
  // The first child SA of IKEv2 is made without Diffie-Hellman: PFS is asked for at the rekey.
  if (initiator.end.ikev2 && !transform.pfs_meets)
    return fails(outcome::latent_fail, "CREATE_CHILD_SA", "pfs", {"PFS003"});
  if (const auto lost = judge_failover(initiator, responder, after)) return *lost;
  if (has_wrong_backup(initiator, responder)) return later("wrong_backup", {});
  if (const auto lost = judge_backup(initiator)) return *lost;
  return {};
}

}  // namespace peerlint::negotiate
