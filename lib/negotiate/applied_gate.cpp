#include "facts/path/map_place.hpp"
#include "negotiate/gates.hpp"
#include "negotiate/section_lack.hpp"
#include "negotiate/verdicts.hpp"

namespace peerlint::negotiate {
namespace {

judgement never_starts(const section_lack& lack) {
  auto made = never_sent(outcome::never_triggered, lack.reason, {lack.code});
  made.sure = lack.sure;
  return made;
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
  if (const auto lack = lack_of(initiator)) return never_starts(*lack);
  if (const auto lack = lack_of_address(initiator)) return never_starts(*lack);
  return {};
}

}  // namespace peerlint::negotiate
