#include "rules/rule.hpp"

namespace peerlint::rules::ver {

constexpr facts::release has_ml_kem{26, 1};
constexpr facts::release has_shared_key{17, 11};

}  // namespace peerlint::rules::ver

PEERLINT_RULE(ver_pqc_syntax_on_unsupported_release){
    .code = "VER006",
    .name = "pqc-syntax-on-unsupported-release",
    .summary = "the release is too old for keys that withstand quantum computers",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::post_quantum_use& use, const facts::device_facts& facts, report& out) {
          const bool key = use.kind == facts::post_quantum_use::kinds::shared_key;
          const auto first = key ? ver::has_shared_key : ver::has_ml_kem;
          if (!facts.version || *facts.version >= first) return;
          auto& made = out.at(use.at, "release {}.{} does not have {}", facts.version->major,
                              facts.version->minor, use.word)
                           .label("from {}.{} on", first.major, first.minor)
                           .related(use.section, "here")
                           .at_most(facts.certainty_of_refusal(use.at))
                           .why(
                               "the router refuses the line; a peer that requires it answers "
                               "NO_PROPOSAL_CHOSEN or fails the authentication")
                           .help("upgrade first, or leave the line out on both ends");
          // Which release had `ppk` first is not established.
          if (key) made.at_most(level::warning).at_most(confidence::low);
        },
};
