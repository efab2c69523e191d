#include "rules/pfs/pfs_pair.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(p2m_pfs_required_one_side){
    .code = "P2M008",
    .name = "pfs-required-one-side",
    .summary = "one end of an IKEv1 tunnel requires PFS, and the other one does not offer it",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const tunnel& between, report& out) {
          const auto& direction = pfs::weaker_last(between);
          const auto& found = direction.transform.found;
          if (direction.ikev2() || between.b_to_a.ikev2() || !found.initiator_pfs ||
              found.responder_pfs)
            return;
          // A dynamic entry takes the group that it is offered, and never starts.
          if (direction.responder.takes_anyone()) return;
          const auto& a = direction.initiator.device_name;
          const auto& b = direction.responder.device_name;
          pfs::begin(direction, out)
              .why(
                  "when {} starts, {} takes the offer and the tunnel comes up; when {} starts, its "
                  "quick mode is refused: PROPOSAL_NOT_CHOSEN, \"peer does not do paranoid "
                  "keepalives.\"",
                  a, b, b)
              .at_most(direction.transform.sure);
        },
};
