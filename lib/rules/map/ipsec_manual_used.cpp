#include "rules/rule.hpp"

PEERLINT_RULE(map_ipsec_manual_used){
    .code = "MAP011",
    .name = "ipsec-manual-used",
    .summary = "the keys of a crypto map entry are typed in and never change",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::crypto_map_entry& entry, report& out) {
          if (entry.kind != model::crypto_map_kind::ipsec_manual) return;
          out.at(entry.header.at, "crypto map {} {} has manual keys", entry.map,
                 entry.sequence.value)
              .label("no IKE")
              .why(
                  "the keys are the same for years: who learns them once reads everything that was "
                  "ever sent, and there is no protection against replays; RFC 8221 says not to use "
                  "manual keys")
              .help("crypto map {} <number> ipsec-isakmp, on both ends", entry.map);
        },
};
