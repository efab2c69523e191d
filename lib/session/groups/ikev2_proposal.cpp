#include "command/groups/ikev2_proposal.hpp"

#include "session/default_object.hpp"
#include "session/host_address.hpp"
#include "session/list_value.hpp"
#include "session/option_lines.hpp"

namespace peerlint::session {
namespace ikev2_proposal {
namespace {

edit enter_one(context& at, const command::crypto_ikev2_proposal& line) {
  return open_with_default(at, at.device.ikev2_proposals, at.known.ikev2_proposals,
                           at.device.ikev2.default_proposal, line.name);
}

edit enter_one(context& at, const command::crypto_ikev2_policy& line) {
  return open_with_default(at, at.device.ikev2_policies, at.known.ikev2_policies,
                           at.device.ikev2.default_policy, line.name);
}

edit enter_one(context& at, const command::ikev2_proposal_encryption& line,
               model::ikev2_proposal& proposal) {
  return place_list(at, proposal.encryption, line.ciphers);
}

edit enter_one(context& at, const command::ikev2_proposal_integrity& line,
               model::ikev2_proposal& proposal) {
  return place_list(at, proposal.integrity, line.hashes);
}

edit enter_one(context& at, const command::ikev2_proposal_prf& line,
               model::ikev2_proposal& proposal) {
  return place_list(at, proposal.prf, line.hashes);
}

edit enter_one(context& at, const command::ikev2_proposal_group& line,
               model::ikev2_proposal& proposal) {
  return place_list(at, proposal.groups, line.groups);
}

edit enter_one(context& at, const command::ikev2_proposal_pqc& line,
               model::ikev2_proposal& proposal) {
  const bool optional = at.positive() && line.optional;
  const bool same = optional == proposal.pqc_optional;
  proposal.pqc_optional = optional;
  auto done = place_list(at, proposal.pqc, line.exchanges);
  if (!same && done.what == edit::kinds::no_effect) done.what = edit::kinds::replaced;
  return done;
}

edit enter_one(context& at, const command::ikev2_policy_proposal& line,
               model::ikev2_policy& policy) {
  return place_members(at, policy.proposals, owned(line.names));
}

edit enter_one(context& at, const command::ikev2_policy_fvrf& line, model::ikev2_policy& policy) {
  return place(at, policy.fvrf, line.vrf);
}

edit enter_one(context& at, const command::ikev2_policy_local_address& line,
               model::ikev2_policy& policy) {
  return place_member(at, policy.local_addresses, host_from(line.address));
}

edit enter_one(context& at, const command::ikev2_policy_inbound_only& /*line*/,
               model::ikev2_policy& policy) {
  return place(at, policy.inbound_only);
}

template <class Production>
edit enter_one(context& at, const command::option_line<Production>& /*line*/,
               model::ikev2_policy& policy) {
  return place_option(at, policy.options);
}

// What stands in a proposal or a policy goes to the one that its mode edits.
template <class Command>
edit enter_one(context& at, const Command& line) requires requires(model::ikev2_proposal p) {
  enter_one(at, line, p);
}
{
  auto* proposal = edited(at, at.device.ikev2_proposals);
  return proposal != nullptr ? enter_one(at, line, *proposal) : at.done(edit::kinds::none);
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(model::ikev2_policy p) {
  enter_one(at, line, p);
}
{
  auto* policy = edited(at, at.device.ikev2_policies);
  return policy != nullptr ? enter_one(at, line, *policy) : at.done(edit::kinds::none);
}

}  // namespace
}  // namespace ikev2_proposal

template <>
edit enter(context& at, const command::ikev2_proposal_command& what) {
  return std::visit([&](const auto& line) { return ikev2_proposal::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
