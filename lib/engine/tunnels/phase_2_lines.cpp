#include <string>

#include "engine/tunnels/ends.hpp"
#include "facts/used_policy.hpp"

// Steps 3 and 5: the IPsec SAs.
namespace peerlint::engine {
namespace {

span header_of(const model::transform_set* set) { return set == nullptr ? span{} : set->header.at; }

told_line mode_of(const model::transform_set* set) {
  return set == nullptr ? told_line{} : line_of(set->mode, "(default) mode tunnel");
}

}  // namespace

void add_phase_2(const ends& of, line_table& into) {
  const auto& found = of.direction.transform.found;
  into.head(found.sets_meet ? "transform set, in common" : "transform set, the nearest two");
  into.row({found.initiator_use}, {found.responder_use});
  into.row({header_of(found.initiator)}, {header_of(found.responder)},
           found.initiator != nullptr && found.responder != nullptr && !found.sets_meet);
  into.row(mode_of(found.initiator), mode_of(found.responder), !found.modes_meet);
  into.head("perfect forward secrecy");
  const auto pfs = [](const side& one) {
    return one.end.policy == nullptr ? told_line{}
                                     : line_of(one.end.policy->pfs, "(default) no PFS");
  };
  into.row(pfs(of.a), pfs(of.b), !found.pfs_meets);
}

void add_rekey(const ends& of, line_table& into) {
  into.head("lifetime of the IPsec SAs");
  const auto seconds = [](const side& one) -> told_line {
    if (one.end.policy == nullptr) return {};
    const auto found = facts::lifetime_seconds(*one.end.policy, one.facts.device.ipsec);
    return {found.at, "(default) " + std::to_string(found.value) + " seconds"};
  };
  into.row(seconds(of.a), seconds(of.b));
  into.head("dead peer detection");
  const auto detection = [](const side& one) -> told_line {
    const std::string none = "(default) none";
    if (one.end.ikev2) {
      const auto* profile = ikev2_profile_of(one);
      return profile != nullptr && profile->dpd.is_set()
                 ? line_of(profile->dpd)
                 : line_of(one.facts.device.ikev2.dpd, none);
    }
    const auto* profile = isakmp_profile_of(one);
    return profile != nullptr && profile->keepalive.is_set()
               ? line_of(profile->keepalive)
               : line_of(one.facts.device.isakmp.keepalive, none);
  };
  into.row(detection(of.a), detection(of.b));
}

}  // namespace peerlint::engine
