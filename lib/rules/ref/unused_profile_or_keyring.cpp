#include "rules/rule.hpp"

namespace peerlint::rules::ref {

// The objects that count only where a line names them, by the command that makes them. ISAKMP and
// IKEv2 profiles are chosen by the peer's identity, keyrings of IKEv1 by its address.
std::string_view maker_of(facts::object kind) {
  switch (kind) {
    case facts::object::ipsec_profile:
      return "crypto ipsec profile";
    case facts::object::ikev2_keyring:
      return "crypto ikev2 keyring";
    case facts::object::dynamic_map:
      return "crypto dynamic-map";
    default:
      return {};
  }
}

}  // namespace peerlint::rules::ref

PEERLINT_RULE(ref_unused_profile_or_keyring){
    .code = "REF018",
    .name = "unused-profile-or-keyring",
    .summary = "an IPsec profile, an IKEv2 keyring or a dynamic map is defined and nothing uses it",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::unused& object, const facts::device_facts& facts, report& out) {
          const auto maker = ref::maker_of(object.kind);
          if (maker.empty() || object.name == "default") return;
          out.at(object.at, "nothing uses {} {}", model::to_text(object.kind), object.name)
              .at_most(facts.certainty_of_absence(object.name))
              .why(
                  "either a line that should name it is missing, and a tunnel runs without it, or "
                  "it "
                  "is left over")
              .help("name it where it is meant to count, or: no {} {}", maker, object.name);
        },
};
