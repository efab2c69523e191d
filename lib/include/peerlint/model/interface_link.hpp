#pragma once

#include <cstdint>
#include <string>

#include <peerlint/model/setting.hpp>

namespace peerlint::model {

/// `encapsulation dot1Q VLAN [native]`.
struct vlan_tag {
  std::uint32_t vlan = 0;
  bool native = false;
  std::string second;  ///< `second-dot1q`: a VLAN, a list of them or `any`; "" without

  friend bool operator==(const vlan_tag&, const vlan_tag&) = default;
};

/// `keepalive [SECONDS [RETRIES]]`; 0 where nothing is said: 10 s, and 3 retries on a tunnel.
struct keepalive {
  std::uint32_t seconds = 0;
  std::uint32_t retries = 0;

  friend bool operator==(const keepalive&, const keepalive&) = default;
};

/// `channel-group N mode M`: the Port-channel that the interface belongs to.
struct channel_group {
  std::uint32_t number = 0;
  std::string mode;  ///< `active`, `on` …; "" where nothing is said

  friend bool operator==(const channel_group&, const channel_group&) = default;
};

/// What an interface puts around its packets, and how it dials.
struct interface_link {
  setting<vlan_tag> vlan;
  setting<std::string> encapsulation;  ///< other than dot1Q: "ppp", "frame-relay ietf"
  setting<model::keepalive> keepalive;
  setting<flag> switchport;  ///< `no switchport`: a routed port
  setting<model::channel_group> channel_group;
  setting<std::uint32_t> dialer_pool;      ///< of a Dialer
  setting<std::uint32_t> pppoe_dial_pool;  ///< `pppoe-client dial-pool-number`: the Dialer's pool

  friend bool operator==(const interface_link&, const interface_link&) = default;
};

}  // namespace peerlint::model
