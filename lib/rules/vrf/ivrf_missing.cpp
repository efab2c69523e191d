#include <algorithm>
#include <string_view>
#include <vector>

#include "rules/rule.hpp"

namespace peerlint::rules::vrf {

/// Whose VRF the traffic inside a tunnel has.
struct inside {
  bool known = true;
  std::string_view vrf;
};

template <class Profile>
inside said_by(const std::vector<Profile>& profiles, std::string_view name,
               model::setting<std::string> Profile::*vrf, std::string_view otherwise) {
  if (name.empty()) return {true, otherwise};
  const auto at = std::find_if(profiles.begin(), profiles.end(),
                               [&](const auto& one) { return one.name.value == name; });
  if (at == profiles.end()) return {false, {}};
  return {true, ((*at).*vrf).is_set() ? std::string_view(((*at).*vrf).value) : otherwise};
}

inside inside_of(const facts::vpn_endpoint& endpoint, const model::device& device) {
  if (endpoint.uses_ikev2())
    return said_by(device.ikev2_profiles, endpoint.ikev2_profile.value, &model::ikev2_profile::ivrf,
                   endpoint.front_vrf);
  return said_by(device.isakmp_profiles, endpoint.isakmp_profile.value, &model::isakmp_profile::vrf,
                 endpoint.front_vrf);
}

// The interface whose network the address belongs to, in any VRF but that one; null when it is in
// that VRF, too, or in none.
const model::interface* only_in_another(std::string_view vrf, const model::ace_address& network,
                                        const model::device& device) {
  const model::interface* other = nullptr;
  for (const auto& on : device.interfaces)
    for (const auto& one : on.addresses) {
      const auto care = ~network.wildcard.bits;
      const bool meets = ((one.value.address.bits ^ network.address.bits) & care) == 0;
      if (!meets) continue;
      if (on.vrf.value == vrf) return nullptr;
      if (other == nullptr) other = &on;
    }
  return other;
}

}  // namespace peerlint::rules::vrf

PEERLINT_RULE(vrf_ivrf_missing){
    .code = "VRF003",
    .name = "ivrf-missing",
    .summary = "the protected network is in a VRF and no profile says so",
    .confidence = confidence::medium,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::vpn_endpoint& endpoint, const facts::device_facts& facts, report& out) {
          if (!facts.has_vrfs || endpoint.kind != facts::vpn_endpoint::kinds::map_entry ||
              endpoint.on == nullptr)
            return;
          const auto inside = vrf::inside_of(endpoint, facts.device);
          const auto& match = endpoint.entry->match_address;
          const auto* list = match.is_set() ? facts.access_list_named(match.value) : nullptr;
          if (!inside.known || list == nullptr) return;
          for (const auto& line : list->entries) {
            const auto& source = line.source.value;
            if (line.action != model::ace_action::permit ||
                source.kind != model::ace_address::kinds::network)
              continue;
            const auto* lan = vrf::only_in_another(inside.vrf, source, facts.device);
            if (lan == nullptr || lan->vrf.value.empty()) continue;
            const auto profile = endpoint.uses_ikev2() ? endpoint.ikev2_profile.value
                                                       : endpoint.isakmp_profile.value;
            const std::string_view command = endpoint.uses_ikev2() ? "ivrf" : "vrf";
            auto& made =
                out.at(match.at, "{} is in the VRF {}, and no profile of this entry says so",
                       net::to_text(source.address), lan->vrf.value)
                    .label("what comes in is taken to be in {}",
                           inside.vrf.empty() ? "no VRF" : inside.vrf)
                    .related(line.line.at, "this network")
                    .related(lan->vrf.at, "{} is in {}", lan->name.value, lan->vrf.value);
            made.why(
                    "packets from the tunnel are looked up in the VRF of the interface with the "
                    "map, "
                    "where the network is not: they are dropped, or leave somewhere else")
                .help("{} / {} {}", profile.empty() ? "a profile for this peer" : profile, command,
                      lan->vrf.value);
            return;
          }
        },
};
