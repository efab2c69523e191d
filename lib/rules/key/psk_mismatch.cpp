#include "rules/rule.hpp"

PEERLINT_RULE(key_psk_mismatch){
    .code = "KEY002",
    .name = "psk-mismatch",
    .summary = "the two ends have different pre-shared keys for each other",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const tunnel& between, report& out) {
          const auto& direction = between.a_to_b;
          const auto& keys = direction.key.found;
          if (direction.key.is != verdict::fail) return;
          const auto& a = direction.initiator;
          const auto& b = direction.responder;
          const std::string_view how =
              keys.differ == key_difference::letter_case ? ": only upper and lower case differ"
              : keys.differ == key_difference::length    ? " (not even of the same length)"
                                                         : "";
          out.at(keys.responder->key.at,
                 "{} and {} have different pre-shared keys for each other{}", a.device_name,
                 b.device_name, how)
              .label("the key of {} for {}", b.device_name, net::to_text(*a.outer()))
              .related(keys.initiator->key.at, "the key of {} for {}", a.device_name,
                       net::to_text(*b.outer()))
              .at_most(direction.key.sure)
              .why(
                  "main mode stops at its fifth message: the side that answers cannot decrypt it "
                  "and logs "
                  "\"%CRYPTO-4-IKMP_BAD_MESSAGE\", and both stay in MM_KEY_EXCH")
              .help(
                  "remove the wrong key and enter the same on both: crypto isakmp key <key> "
                  "address {} on "
                  "{}, address {} on {}",
                  net::to_text(*b.outer()), a.device_name, net::to_text(*a.outer()), b.device_name);
        },
};
