#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/device.hpp>
#include <peerlint/span.hpp>
#include "facts/vpn_endpoint.hpp"

namespace peerlint::facts {

/// A crypto map entry or an IPsec profile that some interface works with: once, however many
/// interfaces do. Points into the device.
struct used_policy {
  const model::ipsec_policy* policy = nullptr;
  const model::crypto_map_entry* entry = nullptr;  ///< null for a profile
  span section{};                                  ///< the header of the entry or of the profile
  std::string name;                                ///< "crypto map VPN 10", "IPsec profile P"
  bool initiates = false;  ///< a static entry or a tunnel; else the router only answers
  bool ike_v1 = false;     ///< some of its tunnels are negotiated by IKEv1
  bool ike_v2 = false;     ///< some by IKEv2
};

/// In the order of the endpoints.
[[nodiscard]] std::vector<used_policy> used_policies_of(const std::vector<vpn_endpoint>& endpoints);

/// "crypto map VPN 10", "interface Tunnel0".
[[nodiscard]] std::string name_of(const vpn_endpoint& endpoint);

/// How long the IPsec SAs of a policy live, in seconds: its own line, else that for all tunnels,
/// else 3600. The place is that of the line; it does not exist where the default speaks.
[[nodiscard]] located<std::uint32_t> lifetime_seconds(const model::ipsec_policy& policy,
                                                      const model::ipsec_settings& otherwise);
/// Likewise in kilobytes: 4608000 by default, 0 for no limit.
[[nodiscard]] located<std::uint32_t> lifetime_kilobytes(const model::ipsec_policy& policy,
                                                        const model::ipsec_settings& otherwise);
/// The window against replay, in packets: 64 by default, 0 for none.
[[nodiscard]] located<std::uint32_t> replay_window(const model::ipsec_policy& policy,
                                                   const model::ipsec_settings& otherwise);

}  // namespace peerlint::facts
