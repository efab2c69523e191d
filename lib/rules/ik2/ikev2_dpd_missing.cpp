#include "facts/device_facts.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(ik2_ikev2_dpd_missing){
    .code = "IK2019",
    .name = "ikev2-dpd-missing",
    .summary = "an IKEv2 profile in use has no dead peer detection",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::ikev2_profile& profile, const facts::device_facts& facts, report& out) {
          const auto& name = profile.name.value;
          if (profile.dpd.is_set() || facts.device.ikev2.dpd.is_set() ||
              !facts.names.is_used(facts::object::ikev2_profile, name))
            return;
          out.at(profile.header.at, "profile {} does not notice that a peer is gone", name)
              .label("no `dpd`, here or in `crypto ikev2 dpd`")
              .at_most(facts.certainty_without("dpd", profile.header.at))
              .why(
                  "when the peer restarts or its line fails, the router goes on encrypting for an "
                  "association that nobody has, until it is rekeyed: up to an hour")
              .help("crypto ikev2 dpd 30 5 periodic");
        },
};
