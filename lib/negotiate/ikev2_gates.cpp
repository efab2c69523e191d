#include "negotiate/gates.hpp"

namespace peerlint::negotiate {

judgement judge_material_v2(const side& /*initiator*/) { return {}; }
gate<proposal_choice> judge_proposal(const side& /*initiator*/, const side& /*responder*/) {
  return {};
}
gate<key_pair> judge_key_v2(const side& /*initiator*/, const side& /*responder*/) { return {}; }
gate<identity_pair> judge_identity_v2(const side& /*initiator*/, const side& /*responder*/) {
  return {};
}

}  // namespace peerlint::negotiate
