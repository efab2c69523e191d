#include <algorithm>

#include "facts/device_facts.hpp"
#include "rules/key/well_known_key.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::key {

constexpr rule_option weak_psk_options[] = {
    {"min-length", 16, "characters", "shorter keys are weak"}};

}  // namespace peerlint::rules::key

PEERLINT_RULE(key_weak_psk){
    .code = "KEY004",
    .name = "weak-psk",
    .summary = "a pre-shared key is short or has digits only",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .options = key::weak_psk_options,
    .check =
        [](const model::secret& secret, const facts::device_facts& facts, report& out) {
          if (secret.opaque() || key::is_well_known(secret.value, facts.device)) return;
          const auto length = static_cast<std::int64_t>(secret.value.size());
          const auto least = out.option("min-length");
          const bool digits = std::all_of(secret.value.begin(), secret.value.end(),
                                          [](char c) { return c >= '0' && c <= '9'; });
          if (length >= least && !digits) return;
          auto& made = digits ? out.at(secret.at, "the pre-shared key has digits only")
                              : out.at(secret.at, "the pre-shared key is short");
          if (!digits) made.label("expected at least {} characters", least);
          made.why(
                  "who answers one negotiation as a man in the middle, or records one in "
                  "aggressive mode, can try keys offline: a short one falls in minutes")
              .help("a key of 32 random characters, the same on both ends");
        },
};
