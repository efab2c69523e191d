#include "rules/pfs/pfs_pair.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(p2m_pfs_group_differs){
    .code = "P2M009",
    .name = "pfs-group-differs",
    .summary = "the two ends of an IKEv1 tunnel have different groups for PFS",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const tunnel& between, report& out) {
          const auto& direction = pfs::weaker_last(between);
          const auto& found = direction.transform.found;
          if (direction.ikev2() || between.b_to_a.ikev2() || !found.initiator_pfs ||
              !found.responder_pfs || found.pfs_meets)
            return;
          pfs::begin(direction, out)
              .why(
                  "phase 1 completes, and quick mode is refused: the responder takes no other "
                  "group "
                  "than its own (\"phase 2 SA policy not acceptable!\", PROPOSAL_NOT_CHOSEN)")
              .at_most(direction.transform.sure);
        },
};
