#pragma once

#include <string_view>
#include <vector>

#include <peerlint/tunnel.hpp>
#include "negotiate/failovers.hpp"
#include "negotiate/side.hpp"

// The questions of a negotiation, one function each: what the initiator and the responder make of
// each other. None looks at what another one says; `predict` folds them.
namespace peerlint::negotiate {

/// G0: is the initiator's section complete, on a live interface?
[[nodiscard]] judgement judge_applied(const side& initiator);

/// The codes of what keeps the end's interfaces down; none where another one carries the map.
[[nodiscard]] std::vector<std::string_view> codes_of_shut(const side& one);

/// G1 of the section: does it ever start by itself?
[[nodiscard]] judgement judge_trigger(const side& initiator);

/// G1 of one line of a crypto list: does its traffic reach the entry?
[[nodiscard]] judgement judge_trigger(const side& initiator, const model::access_list_entry& line);

/// G2: do IKE's packets arrive, and the answers?
[[nodiscard]] gate<reach_pair> judge_reach(const side& initiator, const side& responder);

/// G3: the same version of IKE, in a mode that the responder takes?
[[nodiscard]] judgement judge_version(const side& initiator, const side& responder);

/// G4: a key or a certificate for the responder? Of IKEv1; of IKEv2.
[[nodiscard]] judgement judge_material(const side& initiator);
[[nodiscard]] judgement judge_material_v2(const side& initiator);

/// G5: do the two share an ISAKMP policy? (RFC 2409 section 5; the responder chooses.)
[[nodiscard]] gate<policy_choice> judge_policy(const side& initiator, const side& responder);

/// G5 of IKEv2: do the two share a proposal? (RFC 7296 section 2.7.)
[[nodiscard]] gate<proposal_choice> judge_proposal(const side& initiator, const side& responder);

/// G6: has the responder a key for the address from which the initiator calls?
[[nodiscard]] gate<key_place> judge_responder_key(const side& initiator, const side& responder);

/// G7: does UDP 4500 pass where addresses are translated between the two?
[[nodiscard]] gate<translation_between> judge_nat(const side& initiator, const side& responder);

/// G8: are the pre-shared keys for each other equal? Of IKEv1; of IKEv2.
[[nodiscard]] gate<key_pair> judge_key(const side& initiator, const side& responder);
[[nodiscard]] gate<key_pair> judge_key_v2(const side& initiator, const side& responder);

/// G8: does each end expect the identity that the other one sends? Of IKEv1; of IKEv2.
[[nodiscard]] gate<identity_pair> judge_identity(const side& initiator, const side& responder);
[[nodiscard]] gate<identity_pair> judge_identity_v2(const side& initiator, const side& responder);

/// G9 without selectors: has the responder a section for that address, peer and profile?
[[nodiscard]] judgement judge_entry(const side& initiator, const side& responder);

/// G9 of tunnels: are both of one kind? A tunnel takes nothing but its own selectors.
[[nodiscard]] judgement judge_kinds(const side& initiator, const side& responder);

/// G9: has each permit line of the initiator's crypto ACL its mirror at the responder?
[[nodiscard]] gate<selector_pairs> judge_selectors(const side& initiator, const side& responder);

/// G10: do the two share a transform set, a mode and PFS?
[[nodiscard]] gate<transform_choice> judge_transform(const side& initiator, const side& responder);

/// G11 of the section: does what is protected pass, and does traffic go into the tunnel?
[[nodiscard]] judgement judge_data(const side& initiator, const side& responder);

/// G11 of one line: does the responder send the answers into the tunnel?
[[nodiscard]] judgement judge_return(const side& responder, const selector_exchange& line);

/// G12: do packets fit?
[[nodiscard]] gate<packet_limits> judge_size(const side& initiator, const side& responder,
                                             const transform_choice& transform,
                                             const translation_between& between);

/// G13: does it survive a rekey, and a failure that the lines provide for?
[[nodiscard]] judgement judge_rekey(const side& initiator, const side& responder,
                                    const transform_choice& transform, failovers& after);

}  // namespace peerlint::negotiate
