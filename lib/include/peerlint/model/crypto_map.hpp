#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/ipsec_policy.hpp>
#include <peerlint/model/keyword.hpp>
#include <peerlint/model/secret.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// What the header of an entry says. `unstated` is the bare header `crypto map X 10`, which only
/// edits an entry that exists (ipsec.md 1.3).
enum class crypto_map_kind : std::uint8_t { unstated, ipsec_isakmp, ipsec_manual, gdoi };
inline constexpr std::array<std::string_view, 4> crypto_map_kind_words{"", "ipsec-isakmp",
                                                                       "ipsec-manual", "gdoi"};
template <>
inline constexpr std::span<const std::string_view> keywords<crypto_map_kind>{crypto_map_kind_words};

/// `set peer`: an address, or a name that the router resolves.
struct crypto_peer {
  std::string name;                          ///< as written
  std::optional<net::ipv4_address> address;  ///< nothing for a host name or an IPv6 address
  bool preferred = false;                    ///< `default`
  bool dynamic = false;                      ///< the name is resolved whenever IKE starts

  friend bool operator==(const crypto_peer&, const crypto_peer&) = default;
};

/// `set session-key` of a manual entry: one direction of AH or ESP.
struct session_key {
  bool inbound = false;
  bool esp = false;                     ///< else AH
  std::uint32_t spi = 0;                ///< 256-4294967295
  std::optional<secret> cipher;         ///< of ESP
  std::optional<secret> authenticator;  ///< of AH: its key

  friend bool operator==(const session_key&, const session_key&) = default;
};

/// One entry of a crypto map or of a dynamic map, with everything its lines leave.
struct crypto_map_entry : ipsec_policy {
  std::string map;  ///< the set's name, for messages
  located<std::uint32_t> sequence;
  anchor header;
  crypto_map_kind kind = crypto_map_kind::unstated;  ///< always so in a dynamic map
  located<std::string> dynamic_map;                  ///< `ipsec-isakmp dynamic D`
  bool discover = false;                             ///< of `dynamic`: the peer is looked for
  located<std::string> profile;                      ///< `ipsec-isakmp profile P`
  setting<std::string> match_address;
  std::vector<located<crypto_peer>> peers;  ///< in order of preference
  setting<std::string> gdoi_group;          ///< `set group`
  setting<std::string> inbound_filter;      ///< `set ip access-group A in`
  setting<std::string> outbound_filter;
  std::vector<located<session_key>> session_keys;

  friend bool operator==(const crypto_map_entry&, const crypto_map_entry&) = default;

  /// An entry whose peers and traffic stand in its own lines: no dynamic, profile or GDOI entry.
  [[nodiscard]] bool is_static() const {
    return (kind == crypto_map_kind::ipsec_isakmp || kind == crypto_map_kind::ipsec_manual) &&
           dynamic_map.value.empty() && profile.value.empty();
  }
};

/// `crypto map NAME gdoi fail-close`: what a member without keys does with traffic.
struct gdoi_fail_close {
  anchor header;
  setting<std::string> match_address;
  setting<flag> activate;

  friend bool operator==(const gdoi_fail_close&, const gdoi_fail_close&) = default;
};

/// `crypto map NAME redundancy replay-interval`, in packets.
struct replay_interval {
  std::uint32_t inbound = 0;
  std::uint32_t outbound = 0;

  friend bool operator==(const replay_interval&, const replay_interval&) = default;
};

/// All entries of one name, by ascending sequence number.
struct crypto_map {
  located<std::string> name;  ///< where it is first named
  bool ipv6 = false;          ///< `crypto map ipv6`; the names of both kinds are apart
  setting<std::string> local_address;
  setting<std::string> isakmp_profile;
  setting<std::string> client_authentication;  ///< the list of users: XAUTH
  setting<std::string> client_accounting;
  setting<std::string> authorization;  ///< `isakmp authorization list`
  setting<flag> initiates_addresses;   ///< `client configuration address initiate`
  setting<flag> responds_addresses;    ///< `client configuration address respond`
  setting<replay_interval> redundancy;
  std::optional<gdoi_fail_close> fail_close;
  std::vector<crypto_map_entry> entries;

  friend bool operator==(const crypto_map&, const crypto_map&) = default;
};

/// `crypto dynamic-map NAME`: the entries that a map of that name in `dynamic` stands for.
struct dynamic_map {
  located<std::string> name;  ///< where it is first named
  std::vector<crypto_map_entry> entries;

  friend bool operator==(const dynamic_map&, const dynamic_map&) = default;
};

}  // namespace peerlint::model
