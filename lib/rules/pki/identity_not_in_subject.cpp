#include <algorithm>
#include <string>

#include "facts/device_facts.hpp"
#include "facts/ike/ike_profiles.hpp"
#include "rules/rule.hpp"
#include "source/letters.hpp"

namespace peerlint::rules::pki {

inline const model::pki_trustpoint* trustpoint_named(const model::device& device,
                                                     std::string_view name) {
  for (const auto& one : device.pki_trustpoints)
    if (one.name.value == name) return &one;
  return nullptr;
}

/// The trustpoint with which the profile signs; null when it names several, or none.
inline const model::pki_trustpoint* signing_trustpoint(const model::ikev2_profile& profile,
                                                       const model::device& device) {
  const model::pki_trustpoint* found = nullptr;
  for (const auto& one : profile.trustpoints) {
    if (one.value.use == model::trustpoint_use::verify) continue;
    if (found != nullptr) return nullptr;
    found = trustpoint_named(device, one.value.name);
  }
  return found;
}

// A name may stand in the request by other lines, too.
inline bool stands_in_options(const model::pki_trustpoint& trustpoint, std::string_view name) {
  return std::any_of(trustpoint.options.begin(), trustpoint.options.end(), [&](const auto& line) {
    return line.text.find(name) != std::string::npos || line.command == "subject-alt-name";
  });
}

}  // namespace peerlint::rules::pki

PEERLINT_RULE(pki_identity_not_in_subject){
    .code = "PKI004",
    .name = "identity-not-in-subject",
    .summary = "the router calls itself by a name that its certificate does not have",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::ikev2_profile& profile, const facts::device_facts& facts, report& out) {
          const auto& local = profile.authentication_local;
          const auto& identity = profile.identity_local;
          if (!local.is_set() || !facts::is_signature(local.value.method) || !identity.is_set() ||
              identity.value.kind != model::ike_identity_kind::fqdn)
            return;
          const auto* trustpoint = pki::signing_trustpoint(profile, facts.device);
          if (trustpoint == nullptr || !trustpoint->fqdn.is_set() ||
              trustpoint->fqdn.value == "none" ||
              source::equal_in_any_case(trustpoint->fqdn.value, identity.value.value) ||
              pki::stands_in_options(*trustpoint, identity.value.value))
            return;
          out.at(identity.at, "the certificate of {} is for another name", trustpoint->name.value)
              .label("how the router calls itself")
              .related(trustpoint->fqdn.at, "the name in the certificate")
              .why(
                  "the peer compares the identity with the names of the certificate: it logs that "
                  "they differ, and many peers refuse the tunnel")
              .help("crypto pki trustpoint {} / fqdn {}, and enroll again", trustpoint->name.value,
                    identity.value.value);
        },
};
