#include "rules/alg/found_use.hpp"

PEERLINT_RULE(alg_sha1_used){
    .code = "ALG004",
    .name = "sha1-used",
    .summary = "SHA-1 authenticates",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::algorithm_use& use, const facts::device_facts& facts, report& out) {
          if (use.what != facts::algorithm::sha1) return;
          auto* made = alg::found_use(use, facts, out, "SHA-1", "hash");
          if (made == nullptr) return;
          made->why(
                  "HMAC-SHA-1 is not broken, but it is on its way out (RFC 8247: MUST-): audits "
                  "and newer peers refuse it")
              .help(alg::help_for(use, alg::stronger_hash));
        },
};
