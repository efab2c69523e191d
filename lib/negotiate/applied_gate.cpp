#include "facts/path/crypto_selection.hpp"
#include "negotiate/gates.hpp"
#include "negotiate/verdicts.hpp"

namespace peerlint::negotiate {
namespace {

// An entry without transform sets works where the release's default set is there.
bool has_transform(const model::crypto_map_entry& entry, const model::device& device) {
  return !entry.transform_sets.empty() || !device.ipsec.default_transform_set.is_off();
}

judgement judge_entry_itself(const side& one) {
  const auto& entry = *one.end.entry;
  if (!entry.match_address.is_set())
    return never_sent(outcome::never_triggered, "incomplete", {"CMP002"});
  if (!has_transform(entry, one.facts.device))
    return never_sent(outcome::never_triggered, "incomplete", {"CMP003"});
  // Lists of IPv6 and those that lines not understood may hold are not looked into.
  if (one.facts.filters.named(entry.match_address.value) != nullptr &&
      !facts::is_complete(entry, one.facts.filters))
    return never_sent(outcome::never_triggered, "incomplete", {"CMP004"});
  return {};
}

}  // namespace

judgement judge_applied(const side& initiator) {
  const auto& own = initiator.own();
  if (own.on == nullptr) return never_sent(outcome::never_triggered, "not_applied", {"APP001"});
  const auto& device = initiator.facts.device;
  if (own.kind != facts::vpn_endpoint::kinds::virtual_template && !facts::is_live(*own.on, device))
    return never_sent(outcome::never_triggered, "interface_shut", {"APP002"});
  const auto* from = initiator.facts.interface_named(initiator.end.interface);
  if (from != nullptr && !facts::is_live(*from, device))
    return never_sent(outcome::never_triggered, "interface_shut", {"APP002"});
  if (own.kind == facts::vpn_endpoint::kinds::map_entry) return judge_entry_itself(initiator);
  return {};
}

}  // namespace peerlint::negotiate
