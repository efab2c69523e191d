#include "rules/p2m/set_words.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::p2m {

inline bool requires_transport(const transform_choice& of) {
  const auto insists = [](const model::transform_set& set) {
    return set.mode.is_set() && set.mode.value == model::ipsec_mode::transport_require;
  };
  return insists(*of.initiator) || insists(*of.responder);
}

// What becomes of the tunnel. Of IKEv1 the end with transport mode takes an offer of either.
inline std::string consequence(const exchange& direction, bool required) {
  if (required)
    return "the end that requires transport mode takes no other: no SA is made, whoever starts";
  if (direction.ikev2())
    return "IKEv2 only asks for transport mode: both ends use tunnel mode, with 20 bytes more in "
           "each packet";
  return say(
      "an end with `mode tunnel` takes no offer of transport mode: the tunnel comes up when {} "
      "starts, and not when {} does (error 256)",
      direction.responder.device_name, direction.initiator.device_name);
}

}  // namespace peerlint::rules::p2m

PEERLINT_RULE(p2m_mode_mismatch_directional){
    .code = "P2M004",
    .name = "mode-mismatch-directional",
    .summary = "one end uses tunnel mode, the other one transport mode, for the same two hosts",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const tunnel& between, report& out) {
          // The direction that fails; of IKEv2 neither does, and the finding is at the tunnel mode.
          const auto fails = [](const exchange& one) {
            const auto& found = one.transform.found;
            return found.sets_meet && !found.modes_meet;
          };
          const auto in_tunnel = [](const model::transform_set& set) {
            return !set.mode.is_set() || set.mode.value == model::ipsec_mode::tunnel;
          };
          const auto* direction = &between.a_to_b;
          if (!fails(*direction) || !in_tunnel(*direction->transform.found.responder))
            direction = &between.b_to_a;
          if (!fails(*direction)) return;
          const auto& found = direction->transform.found;
          const bool required = p2m::requires_transport(found);
          const auto& set = *found.responder;
          auto& made = out.at(set.mode.is_set() ? set.mode.at : set.header.at,
                              "{} is in {} mode, {} in {} mode", direction->initiator.device_name,
                              p2m::mode_words(*found.initiator), direction->responder.device_name,
                              p2m::mode_words(set));
          if (!required) made.at_most(level::warning);
          made.label("mode {} here", p2m::mode_words(set))
              .related(found.initiator->mode.at, "mode {} there", p2m::mode_words(*found.initiator))
              .related(found.responder_use, "the set of this tunnel")
              .at_most(direction->transform.sure)
              .why("{}", p2m::consequence(*direction, required))
              .help("on {}: crypto ipsec transform-set {} {} / mode {}",
                    direction->responder.device_name, set.name.value, p2m::words(set),
                    p2m::mode_words(*found.initiator));
        },
};
