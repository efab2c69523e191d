#include "rules/alg/found_use.hpp"

PEERLINT_RULE(alg_ah_used){
    .code = "ALG009",
    .name = "ah-used",
    .summary = "a transform set uses the Authentication Header",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::algorithm_use& use, const facts::device_facts& facts, report& out) {
          // With MD5 the word is ALG003's.
          if (use.what != facts::algorithm::ah || use.word == "ah-md5-hmac") return;
          auto* made = alg::found_use(use, facts, out, "AH", "");
          if (made == nullptr) return;
          made->why(
                  "AH signs the outer addresses, too, so a tunnel through any NAT carries nothing; "
                  "it does not encrypt, and ESP with a hash does all the rest (RFC 8221: NOT "
                  "RECOMMENDED)")
              .help("esp-sha256-hmac beside an ESP cipher, on both ends together");
        },
};
