#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/keyword.hpp>
#include <peerlint/model/option_line.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// What becomes of the bit that forbids fragments, in the outer header.
enum class df_bit : std::uint8_t { clear, set, copy };
inline constexpr std::array<std::string_view, 3> df_bit_words{"clear", "set", "copy"};
template <>
inline constexpr std::span<const std::string_view> keywords<df_bit>{df_bit_words};

/// `set pfs`, with 0 where no group is named: the release's default.
struct pfs_group {
  std::uint16_t group = 0;
  std::string post_quantum;  ///< `pqc`: mlkem512, mlkem768 or mlkem1024

  friend bool operator==(const pfs_group&, const pfs_group&) = default;
};

/// `set security-association idle-time`.
struct sa_idle_time {
  std::uint32_t seconds = 0;
  bool to_preferred_peer = false;  ///< `default`: the next tunnel goes to the preferred peer

  friend bool operator==(const sa_idle_time&, const sa_idle_time&) = default;
};

/// `reverse-route`: routes to what the peer protects.
struct reverse_route {
  bool is_static = false;            ///< also while no tunnel is up
  std::optional<std::uint32_t> tag;  ///< of releases 12.4
  bool by_peer = false;              ///< `remote-peer`
  std::string remote_peer;           ///< its next hop, as written
  bool gateway = false;              ///< of `remote-peer`

  friend bool operator==(const reverse_route&, const reverse_route&) = default;
};

/// What an entry of a crypto map and an IPsec profile have in common: how traffic is protected.
struct ipsec_policy {
  setting<std::string> description;
  std::vector<located<std::string>> transform_sets;  ///< in order of preference
  setting<std::string> isakmp_profile;
  setting<std::string> ikev2_profile;  ///< makes it one of IKEv2
  setting<std::string> identity;       ///< `crypto identity` that the peer must have
  setting<pfs_group> pfs;
  setting<std::uint32_t> lifetime_seconds;
  setting<std::uint32_t> lifetime_kilobytes;  ///< 0 is `disable`
  setting<sa_idle_time> idle_time;
  setting<std::uint32_t> replay_window;  ///< packets; 0 is `disable`
  setting<df_bit> df;
  setting<reverse_route> routes;
  std::vector<option_line> options;

  friend bool operator==(const ipsec_policy&, const ipsec_policy&) = default;
};

/// `redundancy GROUP [stateful]`: the HSRP group that holds the tunnels.
struct standby_redundancy {
  std::string group;
  bool stateful = false;

  friend bool operator==(const standby_redundancy&, const standby_redundancy&) = default;
};

/// `crypto ipsec profile NAME`.
struct ipsec_profile : ipsec_policy {
  located<std::string> name;
  anchor header;
  setting<flag> responder_only;
  setting<standby_redundancy> redundancy;

  friend bool operator==(const ipsec_profile&, const ipsec_profile&) = default;
};

enum class ipsec_fragmentation : std::uint8_t { before_encryption, after_encryption };
inline constexpr std::array<std::string_view, 2> ipsec_fragmentation_words{"before-encryption",
                                                                           "after-encryption"};
template <>
inline constexpr std::span<const std::string_view> keywords<ipsec_fragmentation>{
    ipsec_fragmentation_words};

/// The lines `crypto ipsec …` that stand for all tunnels.
struct ipsec_settings {
  setting<std::uint32_t> lifetime_seconds;    ///< 3600 when unset
  setting<std::uint32_t> lifetime_kilobytes;  ///< 0 is `disable`; 4608000 when unset
  setting<std::uint32_t> idle_time;           ///< seconds; never when unset
  setting<std::uint32_t> replay_window;       ///< packets, 64 when unset; 0 is `disable`
  setting<df_bit> df;                         ///< copied when unset
  setting<ipsec_fragmentation> fragmentation;
  setting<flag> udp_encapsulation;      ///< of NAT traversal; on by default
  setting<flag> default_transform_set;  ///< on by default
  setting<flag> optional;               ///< traffic without a tunnel leaves in clear text

  friend bool operator==(const ipsec_settings&, const ipsec_settings&) = default;
};

}  // namespace peerlint::model
