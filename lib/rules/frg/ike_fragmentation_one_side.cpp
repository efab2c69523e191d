#include "rules/rule.hpp"

namespace peerlint::rules::frg {

// Phase 1 carries certificates: MM5 and MM6 are larger than a packet.
inline bool sends_certificates(const exchange& way) {
  const auto& chosen = way.policy.found.chosen;
  return !way.ikev2() && chosen &&
         (chosen->method == model::ike_authentication::rsa_sig ||
          chosen->method == model::ike_authentication::ecdsa_sig);
}

}  // namespace peerlint::rules::frg

PEERLINT_RULE(frg_ike_fragmentation_one_side){
    .code = "FRG001",
    .name = "ike-fragmentation-one-side",
    .summary = "only one end cuts large packets of IKEv1, and the two send certificates",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const tunnel& between, const facts::fleet_facts& fleet, report& out) {
          if (!frg::sends_certificates(between.a_to_b)) return;
          for (const auto* way : {&between.a_to_b, &between.b_to_a}) {
            const auto& with = way->initiator;
            const auto& without = way->responder;
            const auto& line = fleet.of(with).device.isakmp.fragmentation;
            if (!line.is_set() || fleet.of(without).device.isakmp.fragmentation.is_set()) continue;
            out.at(without.section, "{} cuts large packets of IKE, {} does not", with.device_name,
                   without.device_name)
                .label("certificates, and no `crypto isakmp fragmentation` on this router")
                .related(line.at, "{} has it", with.device_name)
                .at_most(fleet.of(without).certainty_of_absence("fragmentation"))
                .why(
                    "both ends have to announce it, so neither cuts: the fifth and sixth message "
                    "carry the certificates, IP cuts them, and where the pieces are dropped both "
                    "routers stay in MM_KEY_EXCH")
                .help("on {}: crypto isakmp fragmentation", without.device_name);
          }
        },
};
