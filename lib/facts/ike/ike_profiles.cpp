#include "facts/ike/ike_profiles.hpp"

#include <algorithm>

#include "facts/names/named.hpp"

namespace peerlint::facts {
namespace {

bool lacks_its_key(const model::ikev2_authentication& one) {
  return one.method == model::ikev2_authentication_method::pre_share && !one.key;
}

}  // namespace

const model::isakmp_profile* isakmp_profile_named(const model::device& in, std::string_view name) {
  return find_named(in.isakmp_profiles, name);
}

const model::ikev2_profile* ikev2_profile_named(const model::device& in, std::string_view name) {
  return find_named(in.ikev2_profiles, name);
}

const model::ikev2_keyring* ikev2_keyring_named(const model::device& in, std::string_view name) {
  return find_named(in.ikev2_keyrings, name);
}

bool speaks_ike_v1(const vpn_endpoint& endpoint) {
  return !endpoint.uses_ikev2() && endpoint.policy != nullptr;
}

bool takes_keys_from_keyring(const model::ikev2_profile& profile) {
  const auto& remote = profile.authentication_remote;
  return profile.keyring.is_set() && !profile.keyring_aaa.is_set() &&
         profile.authentication_local.is_set() &&
         lacks_its_key(profile.authentication_local.value) && !remote.empty() &&
         std::all_of(remote.begin(), remote.end(),
                     [](const auto& one) { return lacks_its_key(one.value); });
}

std::vector<std::string_view> missing_in(const model::ikev2_profile& profile) {
  std::vector<std::string_view> missing;
  if (profile.match_identities.empty() && profile.match_certificates.empty() &&
      model::find_option(profile.options, "match application") == nullptr)
    missing.emplace_back("`match identity remote` or `match certificate`");
  // `authentication local dynamic` and `dynamic` leave both to a server.
  const auto& local = profile.authentication_local;
  const bool by_server =
      (local.is_set() && local.value.method == model::ikev2_authentication_method::dynamic) ||
      model::find_option(profile.options, "dynamic") != nullptr;
  if (!by_server && !local.is_set()) missing.emplace_back("`authentication local`");
  if (!by_server && profile.authentication_remote.empty())
    missing.emplace_back("`authentication remote`");
  return missing;
}

bool lacks_keyring(const model::ikev2_profile& profile) {
  if (profile.keyring.is_set() || profile.keyring_aaa.is_set()) return false;
  const auto& local = profile.authentication_local;
  const auto& remote = profile.authentication_remote;
  return (local.is_set() && lacks_its_key(local.value)) ||
         std::any_of(remote.begin(), remote.end(),
                     [](const auto& one) { return lacks_its_key(one.value); });
}

bool is_signature(model::ikev2_authentication_method method) {
  return method == model::ikev2_authentication_method::rsa_sig ||
         method == model::ikev2_authentication_method::ecdsa_sig ||
         method == model::ikev2_authentication_method::mldsa_sig;
}

span certificate_authentication(const model::ikev2_profile& profile) {
  const auto& local = profile.authentication_local;
  if (local.is_set() && is_signature(local.value.method)) return local.at;
  for (const auto& one : profile.authentication_remote)
    if (is_signature(one.value.method)) return one.at;
  return {};
}

bool is_of_the_system(const model::pki_trustpoint& trustpoint) {
  return trustpoint.enrollment.value.method == model::pki_enrollment_method::selfsigned ||
         trustpoint.name.value.starts_with("TP-self-signed") ||
         trustpoint.name.value == "SLA-TrustPoint";
}

}  // namespace peerlint::facts
