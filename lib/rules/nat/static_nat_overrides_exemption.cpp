#include <vector>

#include "rules/nat/taken_traffic.hpp"

PEERLINT_RULE(nat_static_nat_overrides_exemption){
    .code = "NAT004",
    .name = "static-nat-overrides-exemption",
    .summary = "a static NAT rule takes traffic of a crypto map",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          std::vector<const model::nat_static*> said;
          for (const auto& endpoint : facts.endpoints)
            for (const auto& by : facts::translations_of(endpoint, facts)) {
              const auto* rule = by.fixed;
              if (rule == nullptr || std::find(said.begin(), said.end(), rule) != said.end())
                continue;
              said.push_back(rule);
              const bool one_port = !rule->original_port.empty();
              nat::found_translation(endpoint, by, out)
                  .label("takes it, whatever the lists of other rules exempt")
                  .why(one_port ? "what the server answers through the tunnel gets the public "
                                  "address and port: no entry of the map takes it, and the client "
                                  "at the far end never hears of it"
                                : "the packet has the public address when it meets the map, no "
                                  "entry takes it, and it leaves in clear")
                  .help(
                      "the same line with `route-map NONAT` at its end, and in the list of "
                      "NONAT: {}, then permit ip host {} any",
                      nat::exempts(*by.selectors.front()), net::to_text(rule->original.value));
            }
        },
};
