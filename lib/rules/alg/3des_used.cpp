#include "rules/alg/found_use.hpp"

PEERLINT_RULE(alg_3des_used){
    .code = "ALG002",
    .name = "3des-used",
    .summary = "3DES encrypts",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::algorithm_use& use, const facts::device_facts& facts, report& out) {
          if (use.what != facts::algorithm::triple_des) return;
          auto* made = alg::found_use(use, facts, out, "3DES", "encryption");
          if (made == nullptr) return;
          made->why(
                  "its blocks of 64 bits repeat after some gigabytes, and then plain text leaks "
                  "(Sweet32); it is slow, and IOS-XE 17.11 and later refuse the line")
              .help(alg::help_for(use, alg::stronger_cipher));
        },
};
