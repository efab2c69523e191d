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
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// `replay` of an SA: by time or by packet counter.
struct gdoi_replay {
  bool by_time = false;
  std::uint32_t window = 0;  ///< seconds, or packets of the counter

  friend bool operator==(const gdoi_replay&, const gdoi_replay&) = default;
};

/// `sa ipsec N` of a key server: what its members encrypt.
struct gdoi_sa {
  std::uint32_t number = 0;
  anchor header;
  setting<std::string> profile;             ///< an IPsec profile
  setting<std::string> match_address;       ///< an IPv4 access list
  setting<std::string> match_address_ipv6;  ///< an IPv6 access list
  setting<gdoi_replay> replay;              ///< off: `no replay`
  std::vector<option_line> options;

  friend bool operator==(const gdoi_sa&, const gdoi_sa&) = default;
};

/// `redundancy`: the key servers that share a group.
struct gdoi_redundancy {
  anchor header;
  setting<std::uint32_t> priority;
  std::vector<located<std::string>> peers;  ///< their addresses as written
  std::vector<option_line> options;

  friend bool operator==(const gdoi_redundancy&, const gdoi_redundancy&) = default;
};

enum class rekey_key_kind : std::uint8_t { rsa, ec };
inline constexpr std::array<std::string_view, 2> rekey_key_words{"rsa", "ec"};
template <>
inline constexpr std::span<const std::string_view> keywords<rekey_key_kind>{rekey_key_words};

/// `rekey authentication mypubkey`: the key pair that signs the messages to the members.
struct gdoi_rekey_key {
  rekey_key_kind kind = rekey_key_kind::rsa;
  std::string label;

  friend bool operator==(const gdoi_rekey_key&, const gdoi_rekey_key&) = default;
};

/// `server local`: the router is a key server.
struct gdoi_server {
  anchor header;
  setting<std::string> address;  ///< its own, as written
  setting<gdoi_rekey_key> rekey_key;
  setting<flag> unicast;                  ///< `rekey transport unicast`
  setting<std::string> rekey_address;     ///< the access list of multicast rekeys
  setting<std::uint32_t> rekey_lifetime;  ///< seconds
  std::vector<gdoi_sa> sas;               ///< by ascending number
  std::optional<gdoi_redundancy> redundancy;
  std::vector<option_line> options;

  friend bool operator==(const gdoi_server&, const gdoi_server&) = default;
};

/// `crypto gdoi group NAME` and `crypto gkm group NAME`.
struct gdoi_group {
  located<std::string> name;
  anchor header;
  bool gkm = false;   ///< written `crypto gkm group`
  bool ipv6 = false;  ///< `group ipv6`
  setting<std::uint32_t> identity_number;
  setting<std::string> identity_address;        ///< as written, instead of a number
  std::vector<located<std::string>> servers;    ///< addresses or names as written, in order
  setting<std::string> registration_interface;  ///< whole name
  setting<flag> passive;
  std::optional<gdoi_server> server;
  std::vector<option_line> options;

  friend bool operator==(const gdoi_group&, const gdoi_group&) = default;
};

}  // namespace peerlint::model
