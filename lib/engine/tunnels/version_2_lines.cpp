#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "engine/tunnels/ends.hpp"

// Step 2 of IKEv2.
namespace peerlint::engine {
namespace {

std::vector<told_line> ikev2_profile_lines(const side& one) {
  std::vector<told_line> made;
  const auto* profile = ikev2_profile_of(one);
  if (profile == nullptr) return made;
  made.push_back({profile->header.at});
  for (const auto& each : profile->match_identities) made.push_back({each.at});
  if (profile->identity_local.is_set()) made.push_back(line_of(profile->identity_local));
  if (profile->authentication_local.is_set())
    made.push_back(line_of(profile->authentication_local));
  for (const auto& each : profile->authentication_remote) made.push_back({each.at});
  if (profile->keyring.is_set()) made.push_back(line_of(profile->keyring));
  for (const auto& each : profile->trustpoints) made.push_back({each.at});
  return made;
}

std::vector<told_line> ikev2_key_lines(const side& one, const side& other) {
  std::vector<told_line> made;
  const auto* block = ikev2_key_for(peer_of(one, other), one);
  if (block == nullptr) return made;
  made.push_back({block->header.at});
  for (const auto& each : {line_of(block->address), line_of(block->identity), line_of(block->key),
                           line_of(block->local_key), line_of(block->remote_key)})
    if (each.at.exists()) made.push_back(each);
  return made;
}

template <class Value>
told_line first_line(std::string_view name, const std::vector<located<Value>>& all) {
  if (all.empty()) return {{}, "(no " + std::string(name) + ")"};
  return {all.front().at};
}

void add_proposals(const ends& of, line_table& into) {
  const auto& found = of.direction.proposal.found;
  const auto& pair = found.chosen ? found.chosen : found.nearest;
  if (!pair) return;
  into.head(found.chosen ? "IKEv2 proposal, in common" : "IKEv2 proposal, the nearest two");
  const auto differ = [&](proposal_field name) {
    return std::find(pair->differences.begin(), pair->differences.end(), name) !=
           pair->differences.end();
  };
  const auto cell = [](const model::ikev2_proposal& of, auto get) -> told_line {
    return of.header.at.exists() ? get(of) : told_line{{}, "(built in)"};
  };
  const auto add = [&](auto get, bool apart) {
    into.row(cell(pair->initiator, get), cell(pair->responder, get), apart);
  };
  add([](const auto& each) { return told_line{each.header.at}; }, false);
  add([](const auto& each) { return first_line("encryption", each.encryption); },
      differ(proposal_field::encryption));
  if (!pair->initiator.integrity.empty() || !pair->responder.integrity.empty())
    add([](const auto& each) { return first_line("integrity", each.integrity); },
        differ(proposal_field::integrity));
  if (!pair->initiator.prf.empty() || !pair->responder.prf.empty())
    add([](const auto& each) { return first_line("prf", each.prf); }, differ(proposal_field::prf));
  add([](const auto& each) { return first_line("group", each.groups); },
      differ(proposal_field::group));
}

}  // namespace

void add_version_2(const ends& of, line_table& into) {
  add_proposals(of, into);
  into.head("IKEv2 profile");
  into.rows(ikev2_profile_lines(of.a), ikev2_profile_lines(of.b));
  into.head("keys");
  into.rows(ikev2_key_lines(of.a, of.b), ikev2_key_lines(of.b, of.a));
}

}  // namespace peerlint::engine
