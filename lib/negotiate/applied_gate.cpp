#include "facts/path/crypto_selection.hpp"
#include "facts/path/map_place.hpp"
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

std::vector<std::string_view> codes_of_shut(const side& one) {
  const auto& own = one.own();
  if (own.on == nullptr) return {};
  if (own.is_tunnel() ? facts::dead_part_of(own, one.facts) != nullptr
                      : facts::stands_only_on_dead(*own.map, one.facts))
    return {"APP002"};
  const auto* from = one.facts.interface_named(one.end.interface);
  if (from != nullptr && from != own.on && from->shutdown.is_set()) return {"LAD002"};
  return {};
}

judgement judge_applied(const side& initiator) {
  const auto& own = initiator.own();
  if (own.on == nullptr) return never_sent(outcome::never_triggered, "not_applied", {"APP001"});
  const auto* from = initiator.facts.interface_named(initiator.end.interface);
  const bool is_template = own.kind == facts::vpn_endpoint::kinds::virtual_template;
  if ((!is_template && !initiator.facts.routes.is_live(*own.on)) ||
      (from != nullptr && !initiator.facts.routes.is_live(*from))) {
    auto made = never_sent(outcome::never_triggered, "interface_shut", {});
    made.because = codes_of_shut(initiator);
    return made;
  }
  if (own.kind == facts::vpn_endpoint::kinds::map_entry) return judge_entry_itself(initiator);
  return {};
}

}  // namespace peerlint::negotiate
