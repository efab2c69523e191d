#include "rules/nat/two_exits.hpp"

PEERLINT_RULE(nat_nat_backup_not_outside){
    .code = "NAT102",
    .name = "nat-backup-not-outside",
    .summary = "the exit that takes over is no outside interface of NAT",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto exits = nat::provider_exits(facts);
          const auto* const first = nat::exit_in_use(exits, facts);
          if (first == nullptr || !nat::is_served(*first, facts)) return;
          for (const auto& second : exits) {
            const auto& on = *second.on;
            if (on.nat.is_set() || on.nat_enable.is_set()) continue;
            // Without a rule for it, it may lead to another router of the network.
            const auto* const rule = nat::rule_naming(on, facts.device);
            if (rule == nullptr) continue;
            out.at(on.header.at, "{} is not `ip nat outside`", on.name.value)
                .label("no packet is translated here")
                .related(second.at, "packets leave by it after a failover")
                .related(rule->line.at, "this rule never works")
                .why(
                    "NAT translates what goes from an inside to an outside interface: after the "
                    "failover packets leave with the addresses of the hosts, and nothing answers")
                .help("interface {} / ip nat outside", on.name.value);
          }
        },
};
