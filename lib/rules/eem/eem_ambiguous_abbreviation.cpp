#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_eem_ambiguous_abbreviation){
    .code = "EEM042",
    .name = "eem-ambiguous-abbreviation",
    .summary = "an applet abbreviates a command so that it means several",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          for (const auto* const one : eem::refused_for(run, eem::refusals::ambiguous)) {
            const auto& refused = *one->refused;
            constexpr std::size_t most = 3;
            std::string candidates;
            for (std::size_t at = 0; at < refused.candidates.size() && at < most; ++at)
              candidates += (at == 0 ? "" : ", ") + std::string(refused.candidates[at]);
            if (refused.candidates.size() > most) candidates += " …";
            out.at(refused.word.exists() && refused.word.size > 0 ? refused.word
                                                                  : eem::place_of(*one->action),
                   "this may be {}", candidates)
                .related(run.applet->header.at, "the applet")
                .at_most(eem::certainty_of(*one))
                .why("the router answers % Ambiguous command and does nothing")
                .help("write the word out");
          }
        },
};
