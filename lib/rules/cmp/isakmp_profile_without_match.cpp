#include "rules/rule.hpp"

PEERLINT_RULE(cmp_isakmp_profile_without_match){
    .code = "CMP012",
    .name = "isakmp-profile-without-match",
    .summary = "an ISAKMP profile matches no peer",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::isakmp_profile& profile, const facts::device_facts& facts, report& out) {
          if (!profile.matches.empty() || !profile.certificate_maps.empty()) return;
          out.at(profile.header.at, "ISAKMP profile {} matches no peer", profile.name.value)
              .label("no `match identity` and no `match certificate`")
              .at_most(facts.certainty_without("match", profile.header.at))
              .why(
                  "\"A profile is deemed incomplete until it has match identity statements\": no "
                  "peer gets it, and an entry that asks for it refuses phase 2")
              .help("crypto isakmp profile {} / match identity address <peer> 255.255.255.255",
                    profile.name.value);
        },
};
