#include "facts/device_facts.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(ik2_profile_shutdown){
    .code = "IK2017",
    .name = "profile-shutdown",
    .summary = "an IKEv2 profile that is in use is shut down",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::ikev2_profile& profile, const facts::device_facts& facts, report& out) {
          if (!profile.shutdown.is_set()) return;
          const auto& name = profile.name.value;
          for (const auto& use : facts.names.uses) {
            if (use.kind != facts::object::ikev2_profile || use.name != name) continue;
            out.at(profile.shutdown.at, "profile {} is shut down", name)
                .related(use.at, "used here")
                .why(
                    "the profile is neither used to start nor found for a peer that starts: no "
                    "tunnel of it comes up")
                .help("crypto ikev2 profile {} / no shutdown", name);
            return;
          }
        },
};
