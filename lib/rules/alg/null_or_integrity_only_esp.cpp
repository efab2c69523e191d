#include "rules/alg/found_use.hpp"

PEERLINT_RULE(alg_null_or_integrity_only_esp){
    .code = "ALG008",
    .name = "null-or-integrity-only-esp",
    .summary = "a transform set authenticates and does not encrypt",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::algorithm_use& use, const facts::device_facts& facts, report& out) {
          if (use.what != facts::algorithm::null && use.what != facts::algorithm::gmac) return;
          const bool null = use.what == facts::algorithm::null;
          auto* made = alg::found_use(use, facts, out, null ? "ESP without a cipher" : "GMAC", "");
          if (made == nullptr) return;
          made->why(
                  "packets travel in ESP and in clear text: who sees them reads them, while `show "
                  "crypto ipsec sa` counts them as encrypted")
              .help("esp-gcm 256, or esp-aes 256 esp-sha256-hmac, on both ends together");
        },
};
