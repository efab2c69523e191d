#include "facts/ike/peer_check.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace peerlint::facts {
namespace {

template <class Profile>
const Profile* named(const std::vector<Profile>& list, std::string_view name) {
  const auto at = std::find_if(list.begin(), list.end(),
                               [&](const auto& one) { return one.name.value == name; });
  return at == list.end() ? nullptr : &*at;
}

bool is_periodic(const model::dead_peer_detection& of) { return of.periodic; }
bool is_periodic(const model::ikev2_dpd& of) { return of.mode == model::ikev2_dpd_mode::periodic; }

template <class Line>
peer_check said_by(const model::setting<Line>& profile, const model::setting<Line>& global) {
  const auto& line = profile.is_set() ? profile : global;
  peer_check made;
  made.asks = line.is_set();
  made.periodic = line.is_set() && is_periodic(line.value);
  made.line = line.line;
  return made;
}

// A profile that is not defined may say it, unless the router does.
template <class Profile, class Line>
peer_check check_by(const std::vector<Profile>& profiles, std::string_view name,
                    model::setting<Line> Profile::*line, const model::setting<Line>& global) {
  if (name.empty()) return said_by(global, global);
  const auto* profile = named(profiles, name);
  if (profile != nullptr) return said_by(profile->*line, global);
  auto made = said_by(global, global);
  made.known = made.asks;
  return made;
}

}  // namespace

peer_check peer_check_of(const vpn_endpoint& endpoint, const model::device& device) {
  if (endpoint.uses_ikev2())
    return check_by(device.ikev2_profiles, endpoint.ikev2_profile.value, &model::ikev2_profile::dpd,
                    device.ikev2.dpd);
  return check_by(device.isakmp_profiles, endpoint.isakmp_profile.value,
                  &model::isakmp_profile::keepalive, device.isakmp.keepalive);
}

}  // namespace peerlint::facts
