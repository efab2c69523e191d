#include "rules/ik2/refused_end.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::ik2 {

inline constexpr std::string_view half_open =
    "when {} starts, {} logs \"% IKEv2 profile not found\" and IKE_AUTH fails; when {} starts, it "
    "refuses the answer and {} shows READY all the same: half open";

inline draft& begin_identity(const exchange& direction, const identity_pair& found, report& out) {
  const auto& a = direction.initiator;
  const auto& b = direction.responder;
  auto& made = out.at(found.expected_at, "profile {} of {} does not match the identity of {}",
                      found.responder_profile->name.value, b.device_name, a.device_name);
  made.label("{} says: {}", a.device_name, found.sent)
      .at_most(direction.identity.sure)
      .why(half_open, a.device_name, b.device_name, b.device_name, a.device_name);
  if (found.sent_at.exists())
    made.related(found.sent_at, "the identity of {}", a.device_name);
  else if (a.address_at.exists())
    made.related(a.address_at, "without `identity local` it is the address");
  return made;
}

}  // namespace peerlint::rules::ik2

PEERLINT_RULE(ik2_identity_not_matched_by_peer_profile){
    .code = "IK2003",
    .name = "identity-not-matched-by-peer-profile",
    .summary = "the IKEv2 profile of one end does not match the identity of the other",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const tunnel& between, report& out) {
          ik2::each_refused(between, identity_fault::identity,
                            [&](const exchange& direction, const identity_pair& found) {
                              ik2::begin_identity(direction, found, out)
                                  .help("on {}: crypto ikev2 profile {} / match identity remote {}",
                                        direction.responder.device_name,
                                        found.responder_profile->name.value, found.sent);
                            });
          ik2::each_refused(
              between, identity_fault::local_address,
              [&](const exchange& direction, const identity_pair& found) {
                const auto& b = direction.responder;
                out.at(found.expected_at, "profile {} of {} does not count where {} calls",
                       found.responder_profile->name.value, b.device_name,
                       direction.initiator.device_name)
                    .label("the tunnel is at {}",
                           b.address ? net::to_text(*b.address) : b.interface)
                    .related(b.address_at, "the address of the tunnel")
                    .at_most(direction.identity.sure)
                    .why("the profile is not found for the peer: \"% IKEv2 profile not found\"")
                    .help("crypto ikev2 profile {} / match address local <that address>",
                          found.responder_profile->name.value);
              });
        },
};
