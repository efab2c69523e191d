#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "facts/algorithms/shield_loss.hpp"
#include "rules/rule.hpp"
#include "rules/ver/lost_part.hpp"

namespace peerlint::rules::ver {

constexpr std::size_t most_tunnels_shown = 8;

/// A router that runs IOS-XE and may be upgraded to a release with the shield: classic IOS never
/// gets one.
inline bool may_get_the_shield(const facts::device_facts& of) {
  constexpr facts::release first_xe{16, 1};
  return of.version && *of.version >= first_xe && !facts::has_shield(*of.version) &&
         model::find_option(of.device.options, "crypto engine compliance shield disable") ==
             nullptr;
}

/// The gate that compares it has found something in common.
inline bool is_agreed(const exchange& way, facts::algorithm_role role) {
  switch (role) {
    case facts::algorithm_role::ike_v1:
      return way.policy.is == verdict::pass && way.policy.found.chosen;
    case facts::algorithm_role::ike_v2:
      return way.proposal.is == verdict::pass && way.proposal.found.chosen;
    case facts::algorithm_role::ipsec:
    case facts::algorithm_role::pfs:
      return way.transform.is == verdict::pass && way.transform.found.sets_meet;
  }
  return false;
}

struct doomed_tunnel {
  const facts::algorithm_use* refused = nullptr;
  const exchange* way = nullptr;
};

/// The tunnels that hang on a word, by its place.
using doomed_tunnels = std::map<span, std::vector<doomed_tunnel>>;

inline doomed_tunnels find_doomed(const facts::fleet_facts& fleet) {
  doomed_tunnels made;
  for (const auto& between : fleet.tunnels)
    for (const auto* way : {&between.a_to_b, &between.b_to_a}) {
      const auto& here = fleet.of(way->initiator);
      const auto& there = fleet.of(way->responder);
      // One that has the shield already is VER001's.
      if (here.shield || there.shield || way->initiator.number >= here.endpoints.size() ||
          (!may_get_the_shield(here) && !may_get_the_shield(there)))
        continue;
      for (const auto& need : facts::needs_refused(here.endpoints[way->initiator.number], here))
        if (is_agreed(*way, need.role)) made[need.refused->at].push_back({need.refused, way});
    }
  return made;
}

inline void tell(const std::vector<doomed_tunnel>& doomed, const facts::fleet_facts& fleet,
                 report& out) {
  const auto& use = *doomed.front().refused;
  const auto& way = *doomed.front().way;
  const auto& here = way.initiator;
  const bool own = may_get_the_shield(fleet.of(here));
  auto& made = out.at(use.at, "{} has nothing but what IOS-XE refuses from 17.11 on, for {}",
                      here.device_name,
                      doomed.size() == 1 ? "its tunnel to " + way.responder.device_name
                                         : std::to_string(doomed.size()) + " tunnels");
  made.label("{} is refused", use.word);
  for (std::size_t i = 0; i < doomed.size() && i < most_tunnels_shown; ++i)
    made.related(doomed[i].way->initiator.section, "to {}", doomed[i].way->responder.device_name);
  made.why(
          "nothing fails today; once {} is upgraded, the compliance shield drops what the two ends "
          "have in common, and the tunnel is left without {}",
          own ? here.device_name : way.responder.device_name, what_is_lost(use.role))
      .help(
          "before the upgrade, on both ends: a stronger one beside it (aes 256, sha256, group 14), "
          "and see the tunnel come up with that");
}

}  // namespace peerlint::rules::ver

PEERLINT_RULE(ver_upgrade_readiness){
    .code = "VER003",
    .name = "upgrade-readiness",
    .summary = "a tunnel has nothing that IOS-XE 17.11, the next upgrade, would still take",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::fleet_facts& fleet, report& out) {
          for (const auto& one : ver::find_doomed(fleet)) ver::tell(one.second, fleet, out);
        },
};
