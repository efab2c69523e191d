#pragma once

#include <optional>
#include <vector>

#include <peerlint/tunnel.hpp>
#include "engine/fleet.hpp"
#include "engine/tunnels/line_table.hpp"
#include "negotiate/side.hpp"

// What an end is made of, for those who quote it.
namespace peerlint::engine {

using negotiate::side;

/// A direction with the devices of its two ends; `a` is the initiator.
struct ends {
  const exchange& direction;
  side a;
  side b;
};

[[nodiscard]] side side_of(const endpoint& end, const fleet& over);

/// The end as its own device has it; null for a tunnel without protection, which no device counts
/// among its ends.
[[nodiscard]] const facts::vpn_endpoint* own_of(const side& one);

/// The list that says what it protects; null for tunnels, and where it is not defined.
[[nodiscard]] const model::access_list* list_of(const side& one);
/// The profiles that it names; null without.
[[nodiscard]] const model::isakmp_profile* isakmp_profile_of(const side& one);
[[nodiscard]] const model::ikev2_profile* ikev2_profile_of(const side& one);
/// The key that it has for the address; null when there is none.
[[nodiscard]] const model::isakmp_key* key_for(std::optional<net::ipv4_address> peer,
                                               const side& one);
[[nodiscard]] const model::ikev2_key_peer* ikev2_key_for(std::optional<net::ipv4_address> peer,
                                                         const side& one);
/// Whom it calls; for one that takes anyone, who calls.
[[nodiscard]] std::optional<net::ipv4_address> peer_of(const side& one, const side& other);

/// What stands behind the steps, each in its unit.
void add_interesting(const ends& of, line_table& into);
void add_addresses(const ends& of, line_table& into);
void add_phase_1(const ends& of, line_table& into);
void add_version_2(const ends& of, line_table& into);
void add_phase_2(const ends& of, line_table& into);
void add_data(const ends& of, line_table& into);
void add_rekey(const ends& of, line_table& into);

}  // namespace peerlint::engine
