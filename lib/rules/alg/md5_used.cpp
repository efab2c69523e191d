#include "rules/alg/found_use.hpp"

PEERLINT_RULE(alg_md5_used){
    .code = "ALG003",
    .name = "md5-used",
    .summary = "MD5 authenticates",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::algorithm_use& use, const facts::device_facts& facts, report& out) {
          if (use.what != facts::algorithm::md5) return;
          auto* made = alg::found_use(use, facts, out, "MD5", "hash");
          if (made == nullptr) return;
          made->why(
                  "MD5 is broken as a hash; HMAC-MD5 still holds, but no standard allows it any "
                  "more (RFC 8247: MUST NOT), and IOS-XE 17.11 and later refuse the line")
              .help(alg::help_for(use, alg::stronger_hash));
        },
};
