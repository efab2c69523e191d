#include "command/groups/isakmp_profile.hpp"

#include "session/isakmp_keys.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace isakmp_profile {
namespace {

edit enter_one(context& at, const command::crypto_isakmp_profile& line) {
  auto& profiles = at.device.isakmp_profiles;
  const auto where = at.known.isakmp_profiles.named(profiles, line.name.value);
  if (!at.positive()) return remove(at, profiles, where);
  at.opened.object = where;
  const bool exists = where < profiles.size();
  if (!exists) {
    model::isakmp_profile made;
    made.name = owned(line.name);
    made.header.at = at.line.whole();
    profiles.push_back(std::move(made));
  }
  if (line.accounting) {
    const auto done = place(at, profiles[where].accounting, *line.accounting);
    if (exists) return done;
  }
  return at.done(exists ? edit::kinds::no_effect : edit::kinds::added);
}

edit enter_one(context& at, const command::profile_description& line,
               model::isakmp_profile& profile) {
  return place(at, profile.description, line.text);
}

edit enter_one(context& at, const command::profile_vrf& line, model::isakmp_profile& profile) {
  return place(at, profile.vrf, line.name);
}

edit enter_one(context& at, const command::profile_keyring& line, model::isakmp_profile& profile) {
  if (line.names.empty()) {
    const bool any = !profile.keyrings.empty();
    profile.keyrings.clear();
    return at.done(any ? edit::kinds::removed : edit::kinds::no_effect);
  }
  auto done = at.done(edit::kinds::no_effect);
  for (const auto& name : line.names) {
    const auto one = place_member(at, profile.keyrings, owned(name));
    if (one.what != edit::kinds::no_effect) done = one;
  }
  return done;
}

edit enter_one(context& at, const command::profile_self_identity& line,
               model::isakmp_profile& profile) {
  return place(at, profile.self_identity, line.identity);
}

edit enter_one(context& at, const command::profile_match_identity& line,
               model::isakmp_profile& profile) {
  located<model::identity_match> match{
      {line.kind, {}, std::string(line.name.value), std::string(line.vrf.value)},
      join(line.name.at, line.vrf.at)};
  if (line.address) {
    match.value.address = peer_prefix(*line.address, line.mask);
    match.at = join(line.address->at, line.mask ? line.mask->at : line.vrf.at);
  }
  return place_member(at, profile.matches, std::move(match));
}

edit enter_one(context& at, const command::profile_match_certificate& line,
               model::isakmp_profile& profile) {
  return place_member(at, profile.certificate_maps, owned(line.name));
}

edit enter_one(context& at, const command::profile_trustpoint& line,
               model::isakmp_profile& profile) {
  return place_member(at, profile.trustpoints, owned(line.name));
}

edit enter_one(context& at, const command::profile_local_address& line,
               model::isakmp_profile& profile) {
  return place_local_end(at, profile.local_address, line);
}

edit enter_one(context& at, const command::profile_initiate& /*line*/,
               model::isakmp_profile& profile) {
  return place(at, profile.aggressive_mode);
}

edit enter_one(context& at, const command::profile_keepalive& line,
               model::isakmp_profile& profile) {
  return place(at, profile.keepalive,
               located<model::dead_peer_detection>{{line.interval.value, line.retry.value, false},
                                                   join(line.interval.at, line.retry.at)});
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(model::isakmp_profile p) {
  enter_one(at, line, p);
}
{
  auto& profiles = at.device.isakmp_profiles;
  if (at.mode.object >= profiles.size()) return at.done(edit::kinds::none);
  return enter_one(at, line, profiles[at.mode.object]);
}

}  // namespace
}  // namespace isakmp_profile

template <>
edit enter(context& at, const command::isakmp_profile_command& what) {
  return std::visit([&](const auto& line) { return isakmp_profile::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
