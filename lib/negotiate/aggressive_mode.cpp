#include "negotiate/aggressive_mode.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace peerlint::negotiate {
namespace {

struct step_row {
  std::string_view main;
  std::string_view reason;  // "" for any
  std::string_view aggressive;
};

// What the six messages of main mode do is done by three (RFC 2409 sections 5.1 to 5.4). The
// responder proves itself in the second, the ports change with the third (RFC 3947 section 4), and
// so the first message that comes back to the new port is one of quick mode.
constexpr std::array<step_row, 5> rows{{{"MM1", "", "AM1"},
                                        {"MM2", "", "AM2"},
                                        {"MM5", "", "AM3"},
                                        {"MM6", "nat_t_blocked_here", "QM2"},
                                        {"MM6", "", "AM2"}}};

void translate(judgement& of) {
  const auto at = std::find_if(rows.begin(), rows.end(), [&](const step_row& row) {
    return row.main == of.step && (row.reason.empty() || row.reason == of.reason);
  });
  if (at != rows.end()) of.step = at->aggressive;
}

}  // namespace

bool starts_aggressive(const side& one) {
  const auto* profile =
      facts::isakmp_profile_named(one.facts.device, one.own().isakmp_profile.value);
  if (profile != nullptr && profile->aggressive_mode.is_set()) return true;
  if (!one.end.peer) return false;
  const auto called = net::to_text(*one.end.peer);
  const auto& peers = one.facts.device.isakmp_peers;
  return std::any_of(peers.begin(), peers.end(), [&](const auto& peer) {
    return peer.name.value == called && peer.endpoint.is_set();
  });
}

void use_aggressive_mode(exchange& direction) {
  direction.aggressive = true;
  for (judgement* one : std::initializer_list<judgement*>{
           &direction.applied, &direction.trigger, &direction.reach, &direction.version,
           &direction.material, &direction.policy, &direction.responder_key, &direction.nat,
           &direction.key, &direction.identity})
    translate(*one);
  for (auto& line : direction.selectors.found.lines) translate(line.trigger);
}

}  // namespace peerlint::negotiate
