#pragma once

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

/// The list that says what it protects; null for tunnels, and where it is not defined.
[[nodiscard]] const model::access_list* list_of(const side& one);
/// The profiles that it names; null without.
[[nodiscard]] const model::isakmp_profile* isakmp_profile_of(const side& one);
[[nodiscard]] const model::ikev2_profile* ikev2_profile_of(const side& one);
/// The key that it has for the address that it calls; null when there is none.
[[nodiscard]] const model::isakmp_key* key_of(const side& one);
[[nodiscard]] const model::ikev2_key_peer* ikev2_key_of(const side& one);

/// What stands behind the steps, each in its unit.
void add_interesting(const ends& of, line_table& into);
void add_addresses(const ends& of, line_table& into);
void add_phase_1(const ends& of, line_table& into);
void add_version_2(const ends& of, line_table& into);
void add_phase_2(const ends& of, line_table& into);
void add_data(const ends& of, line_table& into);
void add_rekey(const ends& of, line_table& into);

}  // namespace peerlint::engine
