#pragma once

#include <string_view>
#include <vector>

#include <peerlint/model/device.hpp>
#include <peerlint/span.hpp>
#include "facts/vpn_endpoint.hpp"

// The profiles and keyrings that names of a device stand for; null for what nobody defines.
namespace peerlint::facts {

[[nodiscard]] const model::isakmp_profile* isakmp_profile_named(const model::device& in,
                                                                std::string_view name);
[[nodiscard]] const model::ikev2_profile* ikev2_profile_named(const model::device& in,
                                                              std::string_view name);
[[nodiscard]] const model::ikev2_keyring* ikev2_keyring_named(const model::device& in,
                                                              std::string_view name);

/// The end speaks IKEv1 for certain: its IPsec profile is known, too.
[[nodiscard]] bool speaks_ike_v1(const vpn_endpoint& endpoint);

/// Each end proves who it is by a key that a keyring of this router holds: no key stands in the
/// profile itself, and none comes from AAA.
[[nodiscard]] bool takes_keys_from_keyring(const model::ikev2_profile& profile);

/// What IOS asks for at the end of a profile, where its lines do not say it: "`authentication
/// local`". IOS ignores the profile until nothing is missing.
[[nodiscard]] std::vector<std::string_view> missing_in(const model::ikev2_profile& profile);

/// One end is to prove who it is by a pre-shared key, and no line says where keys are.
[[nodiscard]] bool lacks_keyring(const model::ikev2_profile& profile);

[[nodiscard]] bool is_signature(model::ikev2_authentication_method method);

/// Where the profile first says that an end proves who it is by a certificate.
[[nodiscard]] span certificate_authentication(const model::ikev2_profile& profile);

/// A trustpoint that the router makes for itself, for its web server or for licensing.
[[nodiscard]] bool is_of_the_system(const model::pki_trustpoint& trustpoint);

}  // namespace peerlint::facts
