#include "rules/ik2/refused_end.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(ik2_identity_local_missing_behind_nat){
    .code = "IK2024",
    .name = "identity-local-missing-behind-nat",
    .summary = "a router behind NAT says its private address, and its peer expects the public one",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const tunnel& between, report& out) {
          ik2::each_refused(
              between, identity_fault::translated,
              [&](const exchange& direction, const identity_pair& found) {
                const auto& a = direction.initiator;
                const auto& b = direction.responder;
                const auto& profile = found.initiator_profile->name;
                out.at(found.initiator_profile->header.at,
                       "{} is behind NAT, says {} and is expected by its public address",
                       a.device_name, found.sent)
                    .label("no `identity local` in profile {}", profile.value)
                    .related(found.expected_at, "what {} expects", b.device_name)
                    .related(a.address_at, "the private address")
                    .at_most(direction.identity.sure)
                    .why(
                        "the identity is the address inside, not the translated one: {} logs \"% "
                        "IKEv2 profile not found\"",
                        b.device_name)
                    .help(
                        "on {}: crypto ikev2 profile {} / identity local fqdn <name>, and on {}: "
                        "crypto ikev2 profile {} / match identity remote fqdn <name>",
                        a.device_name, profile.value, b.device_name,
                        found.responder_profile->name.value);
              });
        },
};
