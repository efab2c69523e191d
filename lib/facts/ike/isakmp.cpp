#include "facts/ike/isakmp.hpp"

#include <algorithm>
#include <array>

#include "facts/vpn_endpoint.hpp"

namespace peerlint::facts {
namespace {

template <class Value>
effective<Value> filled(const model::setting<Value>& line, std::optional<Value> otherwise,
                        span header) {
  if (line.is_set()) return {line.value, true, line.at};
  return {otherwise, false, header};
}

effective_policy filled(const model::isakmp_policy& policy, bool shield) {
  // Behind the shield only the method and the lifetime keep an established default.
  const auto unless_shield = [&](auto value) {
    return shield ? std::optional<decltype(value)>{} : std::optional{value};
  };
  const span header = policy.header.at;
  effective_policy made;
  made.priority = policy.priority.value;
  made.header = header;
  made.encryption = filled(policy.encryption,
                           unless_shield(model::ike_encryption{model::cipher::des, 0}), header);
  made.hash = filled(policy.hash, unless_shield(model::hash_algorithm::sha), header);
  made.authentication =
      filled(policy.authentication, std::optional{model::ike_authentication::rsa_sig}, header);
  made.group = filled(policy.group, unless_shield(std::uint16_t{1}), header);
  made.lifetime = filled(policy.lifetime, std::optional{std::uint32_t{86400}}, header);
  return made;
}

struct built_in_policy {
  std::uint32_t priority;
  model::ike_encryption encryption;
  model::hash_algorithm hash;
  model::ike_authentication authentication;
  std::uint16_t group;
};

constexpr model::ike_encryption aes128{model::cipher::aes, 128};
constexpr model::ike_encryption triple_des{model::cipher::triple_des, 0};

// The one policy up to 12.4(15)T, then those from 12.4(20)T on.
constexpr built_in_policy oldest{65535,
                                 {model::cipher::des, 0},
                                 model::hash_algorithm::sha,
                                 model::ike_authentication::rsa_sig,
                                 1};
constexpr std::array built_in{
    built_in_policy{65507, aes128, model::hash_algorithm::sha, model::ike_authentication::rsa_sig,
                    5},
    built_in_policy{65508, aes128, model::hash_algorithm::sha, model::ike_authentication::pre_share,
                    5},
    built_in_policy{65509, aes128, model::hash_algorithm::md5, model::ike_authentication::rsa_sig,
                    5},
    built_in_policy{65510, aes128, model::hash_algorithm::md5, model::ike_authentication::pre_share,
                    5},
    built_in_policy{65511, triple_des, model::hash_algorithm::sha,
                    model::ike_authentication::rsa_sig, 2},
    built_in_policy{65512, triple_des, model::hash_algorithm::sha,
                    model::ike_authentication::pre_share, 2},
    built_in_policy{65513, triple_des, model::hash_algorithm::md5,
                    model::ike_authentication::rsa_sig, 2},
    built_in_policy{65514, triple_des, model::hash_algorithm::md5,
                    model::ike_authentication::pre_share, 2},
};

effective_policy made_from(const built_in_policy& policy) {
  effective_policy made;
  made.priority = policy.priority;
  made.built_in = true;
  made.encryption.value = policy.encryption;
  made.hash.value = policy.hash;
  made.authentication.value = policy.authentication;
  made.group.value = policy.group;
  made.lifetime.value = 86400;
  return made;
}

}  // namespace

std::vector<effective_policy> effective_policies(const std::vector<model::isakmp_policy>& policies,
                                                 std::optional<release> version) {
  const bool shield = version && has_shield(*version);
  std::vector<effective_policy> made;
  for (const auto& policy : policies) made.push_back(filled(policy, shield));
  // The shield refuses groups 1, 2 and 5, so none of the built-in policies is left behind it.
  if (!made.empty() || shield) return made;
  // `version 12.4` does not tell (15)T from (20)T.
  const bool certain = version && *version > release{12, 4};
  for (const auto& policy : built_in) made.push_back(made_from(policy));
  if (!certain) made.push_back(made_from(oldest));
  for (auto& policy : made) policy.certain = certain;
  return made;
}

void doubt_defaults(effective_policy& policy) {
  const auto doubt = [](auto& field) {
    if (!field.written) field.value.reset();
  };
  doubt(policy.encryption);
  doubt(policy.hash);
  doubt(policy.authentication);
  doubt(policy.group);
  doubt(policy.lifetime);
}

bool uses_ike_v1(const model::device& device) {
  // Members and servers of a group register with it.
  if (!device.gdoi_groups.empty()) return true;
  const auto endpoints = endpoints_of(device);
  return std::any_of(endpoints.begin(), endpoints.end(),
                     [](const vpn_endpoint& one) { return !one.uses_ikev2(); });
}

}  // namespace peerlint::facts
