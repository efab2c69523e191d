#include <algorithm>

#include "rules/ref/undefined_name.hpp"

namespace peerlint::rules::ref {

// All policies of the file want RSA signatures, and the router has nothing to sign with.
bool has_only_signatures(const facts::device_facts& facts) {
  const auto& all = facts.policies;
  return !all.empty() && std::all_of(all.begin(), all.end(), [](const auto& policy) {
    return !policy.built_in && policy.authentication.value == model::ike_authentication::rsa_sig;
  });
}

bool has_certificates(const facts::device_facts& facts) {
  return !facts.device.pki_trustpoints.empty() || !facts.device.pki_certificate_chains.empty() ||
         !facts.device.pki_servers.empty() || facts.has_recognised("crypto ca identity") ||
         facts.has_recognised("crypto pki trustpool");
}

bool has_used_endpoint_of_ike_v1(const facts::device_facts& facts) {
  return std::any_of(facts.endpoints.begin(), facts.endpoints.end(), [](const auto& one) {
    return one.on != nullptr && !one.uses_ikev2() && !(one.is_tunnel() && one.profile == nullptr);
  });
}

}  // namespace peerlint::rules::ref

PEERLINT_RULE(ref_undefined_trustpoint){
    .code = "REF011",
    .name = "undefined-trustpoint",
    .summary = "a trustpoint is named and not defined, or signatures are wanted and there is none",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& use : facts.names.undefined) {
            if (use.kind != facts::object::trustpoint) continue;
            ref::undefined_name(use, facts, out)
                .why(
                    "there is no certificate to show: the router offers no policy with signatures, "
                    "or ends IKE_AUTH with an authentication failure")
                .help("crypto pki trustpoint {} / enrollment …", use.name)
                .nearest(facts.nearest(use), use.command);
          }
          if (!ref::has_only_signatures(facts) || ref::has_certificates(facts) ||
              !ref::has_used_endpoint_of_ike_v1(facts))
            return;
          const auto& first = facts.policies.front();
          const auto& method = first.authentication;
          auto& made = method.written
                           ? out.at(method.at, "RSA signatures, and the router has no trustpoint")
                           : out.at(method.at,
                                    "no `authentication` line: the default is RSA signatures, and "
                                    "the router has no trustpoint");
          made.at_most(facts.certainty_of_absence("trustpoint"))
              .at_most(facts.certainty_without("authentication", first.header))
              .why(
                  "without a certificate the router offers none of its policies: IKE ends before "
                  "its "
                  "first message (\"No Cert or pre-shared address key.\"), and peers that call are "
                  "refused")
              .help(facts.device.isakmp_keys.empty() && facts.device.isakmp_keyrings.empty()
                        ? "crypto pki trustpoint <name> / enrollment …"
                        : "authentication pre-share");
        },
};
