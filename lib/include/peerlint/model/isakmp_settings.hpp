#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include <peerlint/model/keyword.hpp>
#include <peerlint/model/setting.hpp>

namespace peerlint::model {

enum class isakmp_identity : std::uint8_t { address, hostname, dn };
inline constexpr std::array<std::string_view, 3> isakmp_identity_words{"address", "hostname", "dn"};
template <>
inline constexpr std::span<const std::string_view> keywords<isakmp_identity>{isakmp_identity_words};

/// `keepalive`, in seconds: asks the peer whether it still lives.
struct dead_peer_detection {
  std::uint32_t interval = 0;
  std::uint32_t retry = 2;  ///< 2 where the line has none
  bool periodic = false;    ///< else on demand: only before traffic is sent

  friend bool operator==(const dead_peer_detection&, const dead_peer_detection&) = default;
};

/// The lines `crypto isakmp …` that stand for all peers.
struct isakmp_settings {
  setting<flag> enable;               ///< on by default; `no` closes UDP 500
  setting<flag> default_policies;     ///< on by default; `no` takes the built-in policies away
  setting<isakmp_identity> identity;  ///< the address when unset
  setting<flag> no_aggressive_mode;   ///< `aggressive-mode disable`
  setting<dead_peer_detection> keepalive;
  setting<std::uint32_t> nat_keepalive;  ///< seconds
  setting<std::uint32_t> xauth_timeout;  ///< seconds
  setting<flag> invalid_spi_recovery;
  setting<flag> fragmentation;

  friend bool operator==(const isakmp_settings&, const isakmp_settings&) = default;
};

}  // namespace peerlint::model
