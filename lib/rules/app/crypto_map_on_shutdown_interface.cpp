#include <algorithm>

#include "rules/rule.hpp"

PEERLINT_RULE(app_crypto_map_on_shutdown_interface){
    .code = "APP002",
    .name = "crypto-map-on-shutdown-interface",
    .summary = "a crypto map is only on interfaces that are shut down",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::crypto_map& map, const facts::device_facts& facts, report& out) {
          const auto carriers = facts.interfaces_with_map(map.name.value);
          const auto is_up = [](const model::interface* one) { return !one->shutdown.is_set(); };
          if (carriers.empty() || std::any_of(carriers.begin(), carriers.end(), is_up)) return;
          const auto& first = *carriers.front();
          out.at(first.crypto_map.at, "crypto map {} is only on interfaces that are shut down",
                 map.name.value)
              .label("no packet leaves here")
              .related(first.shutdown.line, "{} is shut down", first.name.value)
              .why("no traffic meets the map, and no tunnel of it comes up from either end")
              .help("interface {} / no shutdown", first.name.value);
        },
};
