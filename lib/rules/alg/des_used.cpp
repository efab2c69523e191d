#include "rules/alg/found_use.hpp"

PEERLINT_RULE(alg_des_used){
    .code = "ALG001",
    .name = "des-used",
    .summary = "single DES encrypts",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::algorithm_use& use, const facts::device_facts& facts, report& out) {
          if (use.what != facts::algorithm::des) return;
          auto* made = alg::found_use(use, facts, out, "single DES", "encryption");
          if (made == nullptr) return;
          made->why(
                  "a key of 56 bits is found by trying them all, in a day and for little money: "
                  "who records the traffic reads it")
              .help(use.role == facts::algorithm_role::ipsec
                        ? "esp-aes 256 esp-sha256-hmac in its place, on both ends together"
                        : "encryption aes 256, on both ends together");
        },
};
