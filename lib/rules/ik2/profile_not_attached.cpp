#include <algorithm>

#include "facts/device_facts.hpp"
#include "facts/ike/ike_profiles.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::ik2 {

// `client protocol gikev2 NAME` of a GDOI group.
inline bool is_named_by_gdoi(std::string_view name, const model::device& device) {
  return std::any_of(device.gdoi_groups.begin(), device.gdoi_groups.end(), [&](const auto& group) {
    return std::any_of(group.options.begin(), group.options.end(), [&](const auto& line) {
      return line.text.find("gikev2") != std::string::npos && line.text.ends_with(name);
    });
  });
}

}  // namespace peerlint::rules::ik2

PEERLINT_RULE(ik2_profile_not_attached){
    .code = "IK2016",
    .name = "profile-not-attached",
    .summary = "an IKEv2 profile is attached to nothing",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::unused& name, const facts::device_facts& facts, report& out) {
          if (name.kind != facts::object::ikev2_profile) return;
          const auto* profile = facts::ikev2_profile_named(facts.device, name.name);
          if (profile == nullptr || profile->virtual_template.is_set() ||
              profile->inbound_only.is_set() || !profile->options.empty() ||
              ik2::is_named_by_gdoi(name.name, facts.device))
            return;
          out.at(name.at, "nothing uses the IKEv2 profile {}", name.name)
              .label("no crypto map entry, IPsec profile or tunnel names it")
              .at_most(facts.certainty_of_absence(name.name))
              .why(
                  "an entry that names no IKEv2 profile starts IKEv1; when the peer starts with "
                  "IKEv2, the profile may be found, and then there is nothing to make a tunnel of")
              .help("set ikev2-profile {}", name.name);
        },
};
