#include <algorithm>

#include "rules/acl/selector_pair.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules {
namespace acl {

// The source is a network of the end, and the destination is not, or the reverse: ACL012 says at
// one of the two ends that the line is the wrong way round.
bool shows_its_direction(const selector_exchange& line, const facts::fleet_facts& fleet,
                         const exchange& direction) {
  const auto is_local = [&](const endpoint& end, const model::ace_address& of) {
    return fleet.of(end).routes.connected_to("", of.address) != nullptr;
  };
  const auto shows = [&](const endpoint& end) {
    return is_local(end, line.initiator->source.value) !=
           is_local(end, line.initiator->destination.value);
  };
  return shows(direction.initiator) || shows(direction.responder);
}

std::string_view reason(bool ikev2) {
  return ikev2
             ? "IKE_AUTH ends with TS_UNACCEPTABLE for this line: the two ends protect nothing in "
               "common"
             : "quick mode stops at its first message for this line: the end that answers finds "
               "no entry for the proxies (\"proxy identities not supported\", error 32)";
}

}  // namespace acl
}  // namespace peerlint::rules

PEERLINT_RULE(acl_acl_not_mirrored){
    .code = "ACL001",
    .name = "acl-not-mirrored",
    .summary = "the crypto access lists of the two ends have nothing in common",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const tunnel& between, const facts::fleet_facts& fleet, report& out) {
          const auto is_apart = [](const selector_exchange& line) {
            return line.relation == selector_relation::apart ||
                   line.relation == selector_relation::swapped;
          };
          acl::first_of(between, is_apart, [&](const exchange& way, const selector_exchange& line) {
            const bool swapped = line.relation == selector_relation::swapped;
            if (swapped && acl::shows_its_direction(line, fleet, way)) return;
            acl::begin(way, line,
                       swapped ? "have the same line, not its mirror" : "have nothing in common",
                       out)
                .at_most(way.ikev2() ? confidence::medium : confidence::high)
                .why(acl::reason(way.ikev2()));
          });
        },
};
