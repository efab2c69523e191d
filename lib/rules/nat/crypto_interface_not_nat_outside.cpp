#include <algorithm>

#include "rules/rule.hpp"

PEERLINT_RULE(nat_crypto_interface_not_nat_outside){
    .code = "NAT008",
    .name = "crypto-interface-not-nat-outside",
    .summary = "NAT is to leave by the interface of a crypto map that is not `ip nat outside`",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          if (!on.crypto_map.is_set() || on.shutdown.is_set() || on.nat.is_set() ||
              on.nat_enable.is_set())
            return;
          const auto& device = facts.device;
          const bool has_inside =
              std::any_of(device.interfaces.begin(), device.interfaces.end(), [](const auto& one) {
                return one.nat.is_set() && one.nat.value == model::nat_side::inside;
              });
          const auto rule =
              std::find_if(device.nat_rules.begin(), device.nat_rules.end(), [&](const auto& one) {
                return one.direction == model::nat_direction::inside_source &&
                       one.interface.value == on.name.value;
              });
          if (!has_inside || rule == device.nat_rules.end()) return;
          out.at(rule->interface.at, "{} is not `ip nat outside`, so this rule does nothing",
                 on.name.value)
              .label("no packet is translated here")
              .related(on.header.at, "lacks `ip nat outside`")
              .related(on.crypto_map.line, "only what this map protects gets through")
              .at_most(facts.certainty_without("nat", on.header.at))
              .why(
                  "NAT works between an inside and an outside interface only: what is not for the "
                  "tunnel leaves with private addresses, and no answer comes back")
              .help("interface {} / ip nat outside", on.name.value);
        },
};
