#include "rules/rule.hpp"

namespace peerlint::rules::key {

// What a reader may know of two keys without knowing them.
inline std::string_view manner(key_difference differ) {
  if (differ == key_difference::letter_case) return ": only upper and lower case differ";
  return differ == key_difference::length ? " (not even of the same length)" : "";
}

// The direction in which the key fails: of IKEv2 the end without an address never starts.
inline const exchange* failing(const tunnel& between) {
  for (const auto* direction : {&between.a_to_b, &between.b_to_a})
    if (direction->key.is == verdict::fail && direction->key.found.initiator.at.exists() &&
        direction->key.found.responder.at.exists() &&
        direction->key.found.differ != key_difference::none)
      return direction;
  return nullptr;
}

}  // namespace peerlint::rules::key

PEERLINT_RULE(key_psk_mismatch){
    .code = "KEY002",
    .name = "psk-mismatch",
    .summary = "the two ends have different pre-shared keys for each other",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const tunnel& between, report& out) {
          const auto* direction = key::failing(between);
          // Keys that are only the wrong way round are KEY016's.
          if (direction == nullptr || direction->key.found.crossed) return;
          const auto& keys = direction->key.found;
          const auto& a = direction->initiator.device_name;
          const auto& b = direction->responder.device_name;
          out.at(keys.responder.at, "{} and {} have different pre-shared keys for each other{}", a,
                 b, key::manner(keys.differ))
              .label("the key of {} for {}", b, a)
              .related(keys.initiator.at, "the key of {} for {}", a, b)
              .at_most(direction->key.sure)
              .why(direction->ikev2()
                       ? "IKE_AUTH fails: the end that cannot verify the other one logs "
                         "\"Verification of peer's authentication data FAILED\", both log \"Auth "
                         "exchange failed\""
                       : "main mode stops at its fifth message: the side that answers cannot "
                         "decrypt "
                         "it and logs \"%CRYPTO-4-IKMP_BAD_MESSAGE\", and both stay in MM_KEY_EXCH")
              .help("remove the wrong key and enter the same on both: on {}: {}; on {}: {}", a,
                    keys.initiator.commands, b, keys.responder.commands);
        },
};
