#include "engine/tunnels/end_lines.hpp"

#include <algorithm>
#include <string>

#include "engine/tunnels/line_table.hpp"
#include "facts/ike/ike_profiles.hpp"
#include "facts/names/named.hpp"
#include "facts/used_policy.hpp"
#include "negotiate/side.hpp"

namespace peerlint::engine {
namespace {

using facts::effective_policy;
using negotiate::side;

// Of a direction, from the initiator's end or from the responder's.
struct view {
  const exchange& direction;
  side a;
  side b;
};

const model::access_list* list_of(const side& one) {
  const auto* entry = one.end.entry;
  return entry == nullptr || !entry->match_address.is_set()
             ? nullptr
             : one.facts.access_list_named(entry->match_address.value);
}

std::vector<told_line> permits_of(const side& one) {
  std::vector<told_line> made;
  const auto* list = list_of(one);
  if (list == nullptr) return made;
  if (list->header.at.exists() && !list->entries.empty() &&
      list->header.at.begin != list->entries.front().line.at.begin)
    made.push_back({list->header.at});
  for (const auto& line : list->entries)
    if (line.action != model::ace_action::remark) made.push_back({line.line.at});
  return made;
}

std::vector<told_line> applied_lines(const side& one) {
  const auto* on = one.own().on;
  if (on == nullptr) return {{{}, "(on no interface)"}};
  std::vector<told_line> made{{on->header.at}};
  if (on->shutdown.is_set()) made.push_back(line_of(on->shutdown));
  if (one.own().is_tunnel())
    made.push_back(line_of(on->tunnel->protection));
  else
    made.push_back(line_of(on->crypto_map));
  return made;
}

std::vector<told_line> section_lines(const side& one) {
  std::vector<told_line> made;
  if (const auto* entry = one.end.entry) {
    made.push_back({entry->header.at});
    if (entry->match_address.is_set()) made.push_back(line_of(entry->match_address));
  } else if (one.end.tunnel != nullptr) {
    const auto& tunnel = *one.end.tunnel->tunnel;
    made.push_back(line_of(tunnel.mode, "(default) tunnel mode gre ip"));
    made.push_back(line_of(tunnel.source));
    if (tunnel.destination.is_set()) made.push_back(line_of(tunnel.destination));
  }
  std::erase_if(made, [](const auto& each) { return !each.at.exists() && each.otherwise.empty(); });
  return made;
}

void add_interesting(const view& of, line_table& into) {
  into.head("where it is applied");
  into.rows(applied_lines(of.a), applied_lines(of.b));
  into.head("what it protects");
  into.rows(section_lines(of.a), section_lines(of.b));
  into.rows(permits_of(of.a), permits_of(of.b));
}

// The line that says from which address it speaks.
told_line own_address(const side& one) {
  if (one.end.address_at.exists()) return {one.end.address_at};
  const bool by_source = one.end.tunnel != nullptr && one.end.tunnel->tunnel->source.is_set();
  return {by_source ? one.end.tunnel->tunnel->source.line : span{}, "(its address is in no line)"};
}

void add_addresses(const view& of, line_table& into) {
  const auto differ = [](const std::optional<net::ipv4_address>& called, const side& other) {
    const auto own = other.end.outer();
    return called && own && *called != *own;
  };
  const auto called = [](const side& one) -> told_line {
    return {one.end.peer ? one.end.peer_at : span{}, "(takes anyone)"};
  };
  into.head("who calls whom");
  into.row(called(of.a), own_address(of.b), differ(of.a.end.peer, of.b));
  into.row(own_address(of.a), called(of.b), differ(of.b.end.peer, of.a));
}

std::string word(const model::ike_encryption& value) {
  const auto name = std::string(model::to_text(value.algorithm));
  return value.key_bits == 0 ? name : name + ' ' + std::to_string(value.key_bits);
}
std::string word(model::hash_algorithm value) { return std::string(model::to_text(value)); }
std::string word(model::ike_authentication value) { return std::string(model::to_text(value)); }
std::string word(std::uint32_t value) { return std::to_string(value); }

template <class Value>
told_line field(std::string_view name, const facts::effective<Value>& of) {
  if (of.written) return {of.at};
  return {{}, "(default) " + std::string(name) + ' ' + (of.value ? word(*of.value) : "?")};
}

const effective_policy* policy_of(const side& one, std::uint32_t priority, bool built_in) {
  const auto at =
      std::find_if(one.facts.policies.begin(), one.facts.policies.end(), [&](const auto& policy) {
        return policy.priority == priority && (!built_in || policy.built_in);
      });
  return at == one.facts.policies.end() ? nullptr : &*at;
}

void add_policy_pair(const effective_policy& a, const effective_policy& b,
                     const policy_pair& compared, line_table& into) {
  const auto header = [](const effective_policy& of) -> told_line {
    return {of.built_in ? span{} : of.header, "(built in) policy " + std::to_string(of.priority)};
  };
  const auto differ = [&](policy_field name) {
    return std::any_of(compared.differences.begin(), compared.differences.end(),
                       [&](const auto& each) { return each.field == name; });
  };
  into.row(header(a), header(b));
  into.row(field("encryption", a.encryption), field("encryption", b.encryption),
           differ(policy_field::encryption));
  into.row(field("hash", a.hash), field("hash", b.hash), differ(policy_field::hash));
  into.row(field("authentication", a.authentication), field("authentication", b.authentication),
           differ(policy_field::authentication));
  into.row(field("group", a.group), field("group", b.group), differ(policy_field::group));
  into.row(field("lifetime", a.lifetime), field("lifetime", b.lifetime));
}

void add_policies(const view& of, line_table& into) {
  const auto& found = of.direction.policy.found;
  const auto& pair = found.chosen ? found.chosen : found.nearest;
  const auto* a = pair ? policy_of(of.a, pair->initiator, false) : nullptr;
  const auto* b = pair ? policy_of(of.b, pair->responder, pair->responder_built_in) : nullptr;
  if (a != nullptr && b != nullptr) {
    into.head(found.chosen ? "ISAKMP policy, in common" : "ISAKMP policy, the nearest two");
    add_policy_pair(*a, *b, *pair, into);
    return;
  }
  const auto headers = [](const side& one) {
    std::vector<told_line> made;
    for (const auto& each : one.facts.policies)
      if (!each.built_in) made.push_back({each.header});
    return made;
  };
  into.head("ISAKMP policies");
  into.rows(headers(of.a), headers(of.b));
}

std::vector<told_line> isakmp_profile_lines(const side& one) {
  std::vector<told_line> made;
  const auto* profile =
      facts::isakmp_profile_named(one.facts.device, one.own().isakmp_profile.value);
  if (profile == nullptr) return made;
  made.push_back({profile->header.at});
  for (const auto& each : profile->keyrings) made.push_back({each.at});
  if (profile->self_identity.is_set()) made.push_back(line_of(profile->self_identity));
  for (const auto& each : profile->matches) made.push_back({each.at});
  return made;
}

// The key that this end has for the other, where the gate did not look at one.
const model::isakmp_key* key_of(const side& one) {
  if (!one.end.peer) return nullptr;
  const auto search = facts::key_search(one.own(), one.facts.device, *one.end.peer);
  return search ? facts::find_key(one.facts.isakmp_keys, *search).key : nullptr;
}

void add_phase_1(const view& of, line_table& into) {
  add_policies(of, into);
  const auto& keys = of.direction.key.found;
  const auto line = [](const side& one, span judged) -> told_line {
    if (judged.exists()) return {judged};
    const auto* key = key_of(one);
    return key == nullptr ? told_line{} : told_line{key->line.at};
  };
  into.head("pre-shared key");
  into.row(line(of.a, keys.initiator.at), line(of.b, keys.responder.at),
           keys.differ != key_difference::none);
  into.head("ISAKMP profile");
  into.rows(isakmp_profile_lines(of.a), isakmp_profile_lines(of.b));
}

const model::ikev2_profile* ikev2_profile_of(const side& one) {
  return facts::ikev2_profile_named(one.facts.device, one.own().ikev2_profile.value);
}

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

const model::ikev2_key_peer* ikev2_key_of(const side& one) {
  const auto* profile = ikev2_profile_of(one);
  if (profile == nullptr || !profile->keyring.is_set()) return nullptr;
  const auto* keyring = facts::ikev2_keyring_named(one.facts.device, profile->keyring.value.name);
  if (keyring == nullptr) return nullptr;
  return facts::find_key(*keyring, {one.end.peer, {}, std::nullopt});
}

std::vector<told_line> ikev2_key_lines(const side& one) {
  std::vector<told_line> made;
  const auto* block = ikev2_key_of(one);
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

void add_proposals(const view& of, line_table& into) {
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
  add([](const auto& each) { return first_line("integrity", each.integrity); },
      differ(proposal_field::integrity));
  if (!pair->initiator.prf.empty() || !pair->responder.prf.empty())
    add([](const auto& each) { return first_line("prf", each.prf); }, differ(proposal_field::prf));
  add([](const auto& each) { return first_line("group", each.groups); },
      differ(proposal_field::group));
}

void add_version_2(const view& of, line_table& into) {
  add_proposals(of, into);
  into.head("IKEv2 profile");
  into.rows(ikev2_profile_lines(of.a), ikev2_profile_lines(of.b));
  into.head("keys");
  into.rows(ikev2_key_lines(of.a), ikev2_key_lines(of.b));
}

span header_of(const model::transform_set* set) { return set == nullptr ? span{} : set->header.at; }

told_line mode_of(const model::transform_set* set) {
  return set == nullptr ? told_line{} : line_of(set->mode, "(default) mode tunnel");
}

void add_phase_2(const view& of, line_table& into) {
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

std::vector<told_line> data_lines(const side& one) {
  std::vector<told_line> made;
  const auto add = [&](const auto& setting) {
    if (setting.is_set()) made.push_back(line_of(setting));
  };
  if (const auto* tunnel = one.end.tunnel) {
    add(tunnel->tunnel->key);
    add(tunnel->nhrp->authentication);
    add(tunnel->nhrp->network_id);
    add(tunnel->ip_mtu);
    add(tunnel->tcp_mss);
  }
  const auto* outside = one.facts.interface_named(one.end.interface);
  if (outside == nullptr) return made;
  if (outside->access_group_in.is_set()) {
    made.push_back({outside->header.at});
    add(outside->access_group_in);
  }
  return made;
}

void add_data(const view& of, line_table& into) {
  into.head("what the packets meet");
  into.rows(data_lines(of.a), data_lines(of.b));
  const auto& reach = of.direction.reach.found;
  into.row({reach.initiator_filter}, {reach.responder_filter});
}

void add_rekey(const view& of, line_table& into) {
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
    const auto* profile =
        facts::isakmp_profile_named(one.facts.device, one.own().isakmp_profile.value);
    return profile != nullptr && profile->keepalive.is_set()
               ? line_of(profile->keepalive)
               : line_of(one.facts.device.isakmp.keepalive, none);
  };
  into.row(detection(of.a), detection(of.b));
}

using adder = void (*)(const view&, line_table&);

std::vector<compared_lines> made_by(std::initializer_list<adder> adders, const view& of,
                                    const fleet& over) {
  line_table table(over);
  for (const auto add : adders) add(of, table);
  return table.take();
}

side side_of(const endpoint& end, const fleet& over) { return {end, *over.devices()[end.device]}; }

void add(std::vector<span>& to, const std::vector<told_line>& lines) {
  for (const auto& each : lines)
    if (each.at.exists()) to.push_back(each.at);
}

std::vector<span> parts_of(const side& one) {
  std::vector<span> made{one.end.section, one.end.address_at, one.end.peer_at};
  const auto& own = one.own();
  if (own.on != nullptr) made.push_back(own.on->header.at);
  if (const auto* outside = one.facts.interface_named(one.end.interface))
    made.push_back(outside->header.at);
  if (own.profile != nullptr) made.push_back(own.profile->header.at);
  if (const auto* list = list_of(one)) {
    made.push_back(list->header.at);
    for (const auto& line : list->entries) made.push_back(line.line.at);
  }
  if (one.end.policy != nullptr)
    for (const auto& use : one.end.policy->transform_sets)
      if (const auto* set = one.facts.transform_set_named(use.value))
        made.push_back(set->header.at);
  if (const auto* profile = ikev2_profile_of(one)) made.push_back(profile->header.at);
  if (const auto* block = ikev2_key_of(one)) made.push_back(block->header.at);
  if (const auto* key = key_of(one)) made.push_back(key->line.at);
  add(made, isakmp_profile_lines(one));
  return made;
}

}  // namespace

std::vector<reported_step> steps_of(const tunnel& between, const fleet& over) {
  const auto& direction = between.a_to_b;
  const view of{direction, side_of(direction.initiator, over), side_of(direction.responder, over)};
  const adder phase_1 = direction.ikev2() ? add_version_2 : add_phase_1;
  return {{1, made_by({add_interesting}, of, over)},
          {2, made_by({add_addresses, phase_1}, of, over)},
          {3, made_by({add_phase_2}, of, over)},
          {4, made_by({add_data}, of, over)},
          {5, made_by({add_rekey}, of, over)}};
}

std::vector<span> parts_of(const exchange& direction, const fleet& over) {
  auto made = parts_of(side_of(direction.initiator, over));
  const auto& found = direction.policy.found;
  for (const auto* pair : {&found.chosen, &found.nearest})
    if (*pair) made.push_back((*pair)->initiator_header);
  const auto& proposals = direction.proposal.found;
  for (const auto* pair : {&proposals.chosen, &proposals.nearest})
    if (*pair && (*pair)->initiator.header.at.exists())
      made.push_back((*pair)->initiator.header.at);
  if (proposals.initiator_policy != nullptr) made.push_back(proposals.initiator_policy->header.at);
  if (const auto key = direction.key.found.initiator.at; key.exists()) made.push_back(key);
  return made;
}

std::vector<span> parts_of(const endpoint& alone, const fleet& over) {
  return parts_of(side_of(alone, over));
}

}  // namespace peerlint::engine
