#include "rules/rule.hpp"

PEERLINT_RULE(app_crypto_map_on_loopback){
    .code = "APP007",
    .name = "crypto-map-on-loopback",
    .summary = "a loopback interface carries a crypto map",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          if (!on.name.value.starts_with("Loopback") || !on.crypto_map.is_set()) return;
          const auto& map = on.crypto_map.value;
          auto& made = out.at(on.crypto_map.at, "crypto map {} is on {}, where no packet leaves",
                              map, on.name.value)
                           .label("on a loopback");
          // What is on the way out, too, does its work there.
          if (facts.interfaces_with_map(map).size() > 1) made.at_most(level::warning);
          made.why(
                  "a crypto map sees packets as they leave the router; through a loopback none "
                  "does")
              .help(
                  "crypto map {} local-address {}, and `crypto map {}` on the interface to the "
                  "peer",
                  map, on.name.value, map);
        },
};
