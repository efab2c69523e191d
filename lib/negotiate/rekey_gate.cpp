#include "negotiate/gates.hpp"
#include "negotiate/verdicts.hpp"

namespace peerlint::negotiate {

judgement judge_rekey(const side& initiator, const side& /*responder*/,
                      const transform_choice& transform) {
  // The first child SA of IKEv2 is made without Diffie-Hellman: PFS is asked for at the rekey.
  if (initiator.end.ikev2 && !transform.pfs_meets)
    return fails(outcome::latent_fail, "CREATE_CHILD_SA", "pfs", {"PFS003"});
  return {};
}

}  // namespace peerlint::negotiate
