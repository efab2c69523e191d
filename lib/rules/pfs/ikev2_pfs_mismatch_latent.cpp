#include "rules/pfs/pfs_pair.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(pfs_ikev2_pfs_mismatch_latent){
    .code = "PFS003",
    .name = "ikev2-pfs-mismatch-latent",
    .summary = "the two ends of an IKEv2 tunnel differ in PFS, and its first rekey will fail",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const tunnel& between, report& out) {
          const auto& direction = pfs::weaker_last(between);
          if (!direction.ikev2() || direction.rekey.reason != "pfs") return;
          pfs::begin(direction, out)
              .why(
                  "the first child SA comes with IKE_AUTH and needs no PFS: the tunnel is up, and "
                  "the first rekey (after an hour by default) fails with NO_PROPOSAL_CHOSEN, again "
                  "and again")
              .at_most(direction.rekey.sure);
        },
};
