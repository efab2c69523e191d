#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/tunnels/ends.hpp"

// Step 2 of IKEv1, and the addresses of both.
namespace peerlint::engine {
namespace {

using facts::effective_policy;

// The line that says from which address it speaks.
told_line own_address(const side& one) {
  if (one.end.address_at.exists()) return {one.end.address_at};
  const bool by_source = one.end.tunnel != nullptr && one.end.tunnel->tunnel->source.is_set();
  return {by_source ? one.end.tunnel->tunnel->source.line : span{}, "(its address is in no line)"};
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

void add_policies(const ends& of, line_table& into) {
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
  const auto* profile = isakmp_profile_of(one);
  if (profile == nullptr) return made;
  made.push_back({profile->header.at});
  for (const auto& each : profile->keyrings) made.push_back({each.at});
  if (profile->self_identity.is_set()) made.push_back(line_of(profile->self_identity));
  for (const auto& each : profile->matches) made.push_back({each.at});
  return made;
}

}  // namespace

void add_addresses(const ends& of, line_table& into) {
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

void add_phase_1(const ends& of, line_table& into) {
  add_policies(of, into);
  const auto& keys = of.direction.key.found;
  const auto line = [](const side& one, const side& other, span judged) -> told_line {
    if (judged.exists()) return {judged};
    const auto* key = key_for(peer_of(one, other), one);
    return key == nullptr ? told_line{} : told_line{key->line.at};
  };
  into.head("pre-shared key");
  into.row(line(of.a, of.b, keys.initiator.at), line(of.b, of.a, keys.responder.at),
           keys.differ != key_difference::none);
  into.head("ISAKMP profile");
  into.rows(isakmp_profile_lines(of.a), isakmp_profile_lines(of.b));
}

}  // namespace peerlint::engine
