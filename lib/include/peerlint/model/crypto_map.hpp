#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/keyword.hpp>
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

  friend bool operator==(const crypto_peer&, const crypto_peer&) = default;
};

/// `set pfs`, with 0 where no group is named: the release's default.
struct pfs_group {
  std::uint16_t group = 0;

  friend bool operator==(const pfs_group&, const pfs_group&) = default;
};

/// One entry of a crypto map, with everything its lines leave.
struct crypto_map_entry {
  std::string map;  ///< the set's name, for messages
  located<std::uint32_t> sequence;
  anchor header;
  crypto_map_kind kind = crypto_map_kind::unstated;
  located<std::string> dynamic_map;  ///< `ipsec-isakmp dynamic D`
  located<std::string> profile;      ///< `ipsec-isakmp profile P`
  setting<std::string> description;
  setting<std::string> match_address;
  std::vector<located<crypto_peer>> peers;           ///< in order of preference
  std::vector<located<std::string>> transform_sets;  ///< in order of preference
  setting<std::string> isakmp_profile;
  setting<std::string> ikev2_profile;  ///< makes the entry one of IKEv2
  setting<pfs_group> pfs;
  setting<std::uint32_t> lifetime_seconds;
  setting<std::uint32_t> lifetime_kilobytes;

  friend bool operator==(const crypto_map_entry&, const crypto_map_entry&) = default;

  /// An entry whose peers and traffic stand in its own lines: no dynamic, profile or GDOI entry.
  [[nodiscard]] bool is_static() const {
    return (kind == crypto_map_kind::ipsec_isakmp || kind == crypto_map_kind::ipsec_manual) &&
           dynamic_map.value.empty() && profile.value.empty();
  }
};

/// All entries of one name, by ascending sequence number.
struct crypto_map {
  located<std::string> name;  ///< where it is first named
  setting<std::string> local_address;
  std::vector<crypto_map_entry> entries;

  friend bool operator==(const crypto_map&, const crypto_map&) = default;
};

}  // namespace peerlint::model
