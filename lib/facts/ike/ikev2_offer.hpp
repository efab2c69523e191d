#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/device.hpp>
#include <peerlint/net.hpp>
#include "facts/device_facts.hpp"

// What a router offers and accepts in IKE_SA_INIT: its policy is chosen by the VRF and the local
// address alone, whoever the peer is (FlexVPN configuration guide; RFC 7296 section 2.7).
namespace peerlint::facts {

/// The proposals of one policy, in its order. Words that the compliance shield refuses are left
/// out, and so is a proposal that lacks something it must have.
struct ikev2_offer {
  const model::ikev2_policy* policy = nullptr;  ///< null: the built-in one
  std::vector<model::ikev2_proposal> proposals;
  bool built_in = false;  ///< the router's own proposal is all it has
};

/// Every offer that the router may make; several where releases differ in a way that is not
/// established, or of two policies the more special one may be taken.
struct ikev2_offers {
  std::vector<ikev2_offer> possible;  ///< empty: none, `no crypto ikev2 proposal default`
  bool known = true;  ///< false: a proposal is not defined, or lacks something it must have
};

[[nodiscard]] ikev2_offers ikev2_offers_of(const device_facts& device, std::string_view front_vrf,
                                           std::optional<net::ipv4_address> local);

/// The built-in proposals that a release may have (seen in `show crypto ikev2 proposal` of 15.x,
/// 16.7, 17.x and 26.x; where one became the next is not established). All of them for a release
/// that is not known.
[[nodiscard]] std::vector<model::ikev2_proposal> built_in_ikev2_proposals(
    std::optional<release> version, bool shield);

/// A policy or profile with this `match fvrf` counts in the VRF; "" is the global table.
[[nodiscard]] bool counts_in(const model::setting<std::string>& fvrf, std::string_view vrf);

[[nodiscard]] bool is_aead(model::ikev2_cipher cipher);

}  // namespace peerlint::facts
