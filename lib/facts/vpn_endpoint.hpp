#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <peerlint/model/device.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>

namespace peerlint::facts {

/// One section by which a device makes IPsec tunnels, on the interface that it works on: what a
/// crypto map entry and a protected tunnel have in common. Points into the device.
struct vpn_endpoint {
  enum class kinds : std::uint8_t {
    map_entry,      ///< static, of a crypto map
    dynamic_entry,  ///< of a dynamic map that a crypto map names
    tunnel,         ///< an interface with `tunnel protection`
    virtual_template,
  };

  kinds kind = kinds::map_entry;
  const model::crypto_map* map = nullptr;          ///< of the entries
  const model::crypto_map_entry* entry = nullptr;  ///< null for tunnels
  const model::ipsec_profile* profile = nullptr;   ///< of tunnels; null when built in or undefined
  const model::interface* on = nullptr;            ///< null: the crypto map is on no interface
  const model::ipsec_policy* policy = nullptr;     ///< the entry, or the profile
  span section{};                                  ///< the header of the entry or of the interface
  located<std::string_view> ikev2_profile;         ///< "" for IKEv1
  located<std::string_view> isakmp_profile;        ///< "" for none
  std::vector<located<model::crypto_peer>> peers;  ///< or the destination of the tunnel
  std::string_view front_vrf;  ///< of the encrypted packets; "" is the global one

  [[nodiscard]] bool is_tunnel() const {
    return kind == kinds::tunnel || kind == kinds::virtual_template;
  }
  [[nodiscard]] bool uses_ikev2() const { return !ikev2_profile.value.empty(); }
  /// The interface whose address is the local end: `local-address`, `tunnel source` or the one that
  /// carries the map; "" when an address says it or none does.
  [[nodiscard]] std::string_view local_interface() const;
};

/// Those of a device that negotiate: no manual entry, none of GDOI.
[[nodiscard]] std::vector<vpn_endpoint> endpoints_of(const model::device& device);

/// The address of the local end where the device's lines say it.
[[nodiscard]] std::optional<net::ipv4_address> local_address_of(const vpn_endpoint& endpoint,
                                                                const model::device& device);

/// Addresses that are not routed in the Internet: RFC 1918 and RFC 6598.
[[nodiscard]] bool is_private(net::ipv4_address address);

}  // namespace peerlint::facts
