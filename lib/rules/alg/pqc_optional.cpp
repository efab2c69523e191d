#include "rules/alg/found_use.hpp"

PEERLINT_RULE(alg_pqc_optional){
    .code = "ALG020",
    .name = "pqc-optional",
    .summary = "protection against quantum computers is optional, and the profile asks for it",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::post_quantum_use& use, const facts::device_facts& facts, report& out) {
          const auto judged =
              facts::judge(facts::practice::optional_quantum_safety, facts.assumed.profile);
          if (!judged || !use.optional) return;
          const bool key = use.kind == facts::post_quantum_use::kinds::shared_key;
          out.at(use.at, "a peer without {} is taken, too", use.word)
              .label(key ? "no `required`" : "with `optional`")
              .related(use.section, "here")
              .at_most(*judged)
              .why(
                  "when the peer does not offer it, both fall back to the classical exchange and "
                  "log nothing")
              .help(key ? "ppk … required, when every peer has it"
                        : "the pqc line without `optional`, when every peer has it");
        },
};
