#include "rules/nat/flushed_tracks.hpp"

namespace peerlint::rules::nat {

bool sets_life(const model::device& device, std::string_view command) {
  const auto* const line = model::find_option(device.options, command);
  return line != nullptr && !line->off;
}

}  // namespace peerlint::rules::nat

PEERLINT_RULE(nat_nat_long_tcp_timeout){
    .code = "NAT115",
    .name = "nat-long-tcp-timeout",
    .summary = "translations that no failover clears stay for a day",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          if (nat::sets_life(facts.device, "ip nat translation tcp-timeout") ||
              nat::sets_life(facts.device, "ip nat translation timeout"))
            return;
          const auto moved = nat::never_flushed(facts);
          if (!moved) return;
          const auto* const rule = nat::rule_naming(*moved->from.on, facts.device);
          out.at(rule == nullptr ? moved->from.on->nat.line : rule->line.at,
                 "the translations of TCP stay for 24 hours")
              .label("no line says how long")
              .related(moved->track->header.at, "nothing clears them when this object changes")
              .why(
                  "24 hours is the default: so long a connection that nobody uses keeps the "
                  "address of the provider that is gone")
              .help("ip nat translation tcp-timeout 7200");
        },
};
