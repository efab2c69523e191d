#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/keyword.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

enum class access_list_kind : std::uint8_t { standard, extended };
inline constexpr std::array<std::string_view, 2> access_list_kind_words{"standard", "extended"};
template <>
inline constexpr std::span<const std::string_view> keywords<access_list_kind>{
    access_list_kind_words};

enum class ace_action : std::uint8_t { permit, deny, remark };
inline constexpr std::array<std::string_view, 3> ace_action_words{"permit", "deny", "remark"};
template <>
inline constexpr std::span<const std::string_view> keywords<ace_action>{ace_action_words};

enum class port_operator : std::uint8_t { eq, gt, lt, neq, range };
inline constexpr std::array<std::string_view, 5> port_operator_words{"eq", "gt", "lt", "neq",
                                                                     "range"};
template <>
inline constexpr std::span<const std::string_view> keywords<port_operator>{port_operator_words};

/// The source or destination of an ACE. `address` and `wildcard` are as written; IOS zeroes the
/// bits of the address that the wildcard leaves open.
struct ace_address {
  enum class kinds : std::uint8_t { any, host, network, object_group };

  kinds kind = kinds::any;
  net::ipv4_address address{};
  net::ipv4_wildcard wildcard{~std::uint32_t{0}};
  std::string name{};  ///< of an object group
  span wildcard_at{};  ///< the wildcard as written, when there is one

  friend bool operator==(const ace_address& a, const ace_address& b) {
    return a.kind == b.kind && a.address == b.address && a.wildcard == b.wildcard &&
           a.name == b.name;
  }
};

/// An operator and its ports; a name that is no known port stays a name.
struct ace_ports {
  port_operator how = port_operator::eq;
  std::vector<std::string> ports;  ///< as written: numbers or names

  friend bool operator==(const ace_ports&, const ace_ports&) = default;
};

/// One line of an access list, remarks included.
struct access_list_entry {
  ace_action action = ace_action::permit;
  std::uint32_t sequence = 0;     ///< 0 where the file gives none
  located<std::string> protocol;  ///< "ip" for standard lists; the name or number as written
  bool service_group = false;     ///< `protocol` names an object group of services
  located<ace_address> source;
  located<ace_address> destination;  ///< any, for standard lists
  std::optional<ace_ports> source_ports;
  std::optional<ace_ports> destination_ports;
  std::vector<std::string> options;  ///< `established`, `log` …, or the text of a remark
  std::string dynamic;               ///< `dynamic NAME [timeout N]`: opened by a login
  anchor line;

  friend bool operator==(const access_list_entry&, const access_list_entry&) = default;
};

/// A list, numbered or named: both live in one namespace.
struct access_list {
  located<std::string> name;
  anchor header;
  access_list_kind kind = access_list_kind::extended;
  std::vector<access_list_entry> entries;

  friend bool operator==(const access_list&, const access_list&) = default;
};

}  // namespace peerlint::model
