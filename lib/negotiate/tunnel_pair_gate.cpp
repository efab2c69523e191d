#include <algorithm>

#include "negotiate/gates.hpp"
#include "negotiate/protected_list.hpp"
#include "negotiate/verdicts.hpp"

namespace peerlint::negotiate {
namespace {

bool is_gre(endpoint_kind kind) {
  return kind == endpoint_kind::gre || kind == endpoint_kind::multipoint;
}
bool is_vti(endpoint_kind kind) {
  return kind == endpoint_kind::vti || kind == endpoint_kind::dynamic_vti;
}

// The crypto list of the end is that of a GRE tunnel between the two ends.
bool selects_gre(const side& one) {
  const auto& name = one.end.entry->match_address;
  const auto* list = name.is_set() ? one.facts.access_list_named(name.value) : nullptr;
  if (list == nullptr) return false;
  return std::any_of(list->entries.begin(), list->entries.end(), [](const auto& line) {
    return line.source.value.kind == model::ace_address::kinds::host &&
           line.destination.value.kind == model::ace_address::kinds::host;
  });
}

bool has_policy_list(const side& one) {
  return one.end.tunnel != nullptr && protected_list(one.end) != nullptr;
}

// Some line of the tunnel's list is what a tunnel without one protects.
bool selects_everything(const side& one) {
  const auto* list = one.facts.access_list_named(protected_list(one.end)->value);
  if (list == nullptr) return true;  // nobody knows
  using kinds = model::ace_address::kinds;
  return std::any_of(list->entries.begin(), list->entries.end(), [](const auto& line) {
    return line.action == model::ace_action::permit && line.protocol.value == "ip" &&
           line.source.value.kind == kinds::any && line.destination.value.kind == kinds::any;
  });
}

// One tunnel has a list, the other one takes everything and nothing less.
bool differ_in_list(const side& a, const side& b) {
  if (a.end.kind != endpoint_kind::vti || b.end.kind != endpoint_kind::vti) return false;
  if (has_policy_list(a) == has_policy_list(b)) return false;
  return !selects_everything(has_policy_list(a) ? a : b);
}

}  // namespace

judgement judge_kinds(const side& initiator, const side& responder) {
  const auto a = initiator.end.kind;
  const auto b = responder.end.kind;
  const std::string_view step = initiator.end.ikev2 ? "IKE_AUTH" : "QM1";
  const bool tunnels = initiator.end.tunnel != nullptr && responder.end.tunnel != nullptr;
  if (tunnels) {
    // A Virtual-Template may be of GRE as well.
    if (a == endpoint_kind::dynamic_vti || b == endpoint_kind::dynamic_vti) return {};
    if (differ_in_list(initiator, responder)) return fails(outcome::down, step, "selectors", {});
    if (is_gre(a) == is_gre(b)) return {};
    return fails(outcome::down, step, "selectors", {"TUN003"});
  }
  if (initiator.end.entry != nullptr && responder.end.entry != nullptr) return {};
  const auto& map = initiator.end.entry != nullptr ? initiator : responder;
  const auto& tunnel = initiator.end.entry != nullptr ? responder : initiator;
  if (is_gre(tunnel.end.kind) && selects_gre(map)) return {};
  if (has_policy_list(tunnel)) return {};
  if (is_vti(tunnel.end.kind) || is_gre(tunnel.end.kind))
    return fails(outcome::down, step, "selectors", {is_vti(tunnel.end.kind) ? "TUN018" : "TUN003"});
  return {};
}

}  // namespace peerlint::negotiate
