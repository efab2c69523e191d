#include "facts/ike/ikev2_identity.hpp"

#include <algorithm>
#include <cctype>
#include <string_view>

#include <peerlint/model/keyword.hpp>

#include "source/letters.hpp"

namespace peerlint::facts {
namespace {

using model::ike_identity;
using model::ike_identity_kind;

// The part of a name or of an e-mail address that is the domain.
bool is_in_domain(std::string_view name, std::string_view domain, char before) {
  if (domain.empty() || name.size() <= domain.size()) return false;
  const auto at = name.size() - domain.size();
  return name[at - 1] == before && source::equal_in_any_case(name.substr(at), domain);
}

bool matches(const ike_identity& expected, const ike_identity& sent) {
  const auto is = [&](ike_identity_kind a, ike_identity_kind b) {
    return expected.kind == a && sent.kind == b;
  };
  if (expected.kind == ike_identity_kind::any) return true;
  if (is(ike_identity_kind::address, ike_identity_kind::address)) {
    if (expected.network && sent.network)
      return net::contains(*expected.network, sent.network->address);
    return expected.value == sent.value;
  }
  if (is(ike_identity_kind::fqdn_domain, ike_identity_kind::fqdn))
    return is_in_domain(sent.value, expected.value, '.');
  if (is(ike_identity_kind::email_domain, ike_identity_kind::email))
    return is_in_domain(sent.value, expected.value, '@');
  return expected.kind == sent.kind && source::equal_in_any_case(expected.value, sent.value);
}

}  // namespace

ikev2_sent_identity identity_sent(const model::ikev2_profile& profile,
                                  std::optional<net::ipv4_address> local) {
  ikev2_sent_identity made;
  if (const auto& own = profile.identity_local; own.is_set()) {
    made.at = own.at;
    if (own.value.kind != ike_identity_kind::dn) made.value = own.value;
    return made;
  }
  const auto& proof = profile.authentication_local;
  if (!local || !proof.is_set() ||
      proof.value.method != model::ikev2_authentication_method::pre_share)
    return made;
  made.value =
      ike_identity{ike_identity_kind::address, net::to_text(*local), net::ipv4_prefix{*local, 32}};
  return made;
}

net::truth expects(const model::ikev2_profile& profile, const std::optional<ike_identity>& sent) {
  const auto& expected = profile.match_identities;
  const bool any = std::any_of(expected.begin(), expected.end(), [](const auto& one) {
    return one.value.kind == ike_identity_kind::any;
  });
  if (any) return net::truth::yes;
  if (!sent || !profile.match_certificates.empty() || expected.empty()) return net::truth::unknown;
  return std::any_of(expected.begin(), expected.end(),
                     [&](const auto& one) { return matches(one.value, *sent); })
             ? net::truth::yes
             : net::truth::no;
}

std::string words(const ike_identity& of) {
  auto text = std::string(model::to_text(of.kind));
  return of.value.empty() ? text : text + ' ' + of.value;
}

}  // namespace peerlint::facts
