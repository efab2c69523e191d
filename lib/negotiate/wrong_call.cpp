#include "negotiate/wrong_call.hpp"

#include <algorithm>

namespace peerlint::negotiate {
namespace {

bool has(const model::interface& on, net::ipv4_address address) {
  return std::any_of(on.addresses.begin(), on.addresses.end(),
                     [&](const auto& one) { return one.value.address == address; });
}

// The map follows a standby group: IKE speaks from the group's address.
bool follows_a_group(const side& one) {
  const auto* on = one.own().on;
  return !one.own().is_tunnel() && on != nullptr && !on->crypto_map_redundancy.group.value.empty();
}

}  // namespace

std::string_view code_of_wrong_call(const side& caller, const side& called) {
  const auto to = caller.end.peer;
  const auto right = called.end.outer();
  if (!to || !right || *to == *right) return {};
  if (caller.end.kind == endpoint_kind::multipoint) return "DMV006";
  if (caller.end.tunnel != nullptr && called.end.tunnel != nullptr) return "TUN001";
  if (follows_a_group(called) && has(*called.own().on, *to)) return "HAR002";
  return called.facts.routes.owner_of(called.own().front_vrf, *to) != nullptr ? "LAD001" : "P1M005";
}

}  // namespace peerlint::negotiate
