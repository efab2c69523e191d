#include "rules/rule.hpp"

PEERLINT_RULE(map_ted_discover_used){
    .code = "MAP010",
    .name = "ted-discover-used",
    .summary = "a crypto map looks for its peers by probes",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::crypto_map_entry& entry, report& out) {
          if (!entry.discover) return;
          out.at(entry.dynamic_map.at, "crypto map {} {} finds its peers by probes", entry.map,
                 entry.sequence.value)
              .label("`discover`")
              .why(
                  "a probe goes to the address that the packet is for: it gets there only where "
                  "the inner addresses are routed between the routers, and every router on the "
                  "way with a map of this kind may answer")
              .help("crypto map {} {} ipsec-isakmp, with `set peer`", entry.map,
                    entry.sequence.value);
        },
};
