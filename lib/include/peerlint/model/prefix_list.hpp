#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/keyword.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

enum class ip_family : std::uint8_t { ip, ipv6 };
inline constexpr std::array<std::string_view, 2> ip_family_words{"ip", "ipv6"};
template <>
inline constexpr std::span<const std::string_view> keywords<ip_family>{ip_family_words};

enum class prefix_action : std::uint8_t { permit, deny };
inline constexpr std::array<std::string_view, 2> prefix_action_words{"permit", "deny"};
template <>
inline constexpr std::span<const std::string_view> keywords<prefix_action>{prefix_action_words};

/// One line of a prefix list.
struct prefix_list_entry {
  std::uint32_t sequence = 0;  ///< also where the file gives none: IOS counts by fives
  prefix_action action = prefix_action::permit;
  std::string prefix;             ///< with its length, in lower case: "10.0.0.0/8"
  std::uint8_t least_length = 0;  ///< `ge`; 0: none
  std::uint8_t most_length = 0;   ///< `le`; 0: none
  anchor line;

  friend bool operator==(const prefix_list_entry&, const prefix_list_entry&) = default;
};

/// A list of one family, its entries by sequence number. Each family has names of its own.
struct prefix_list {
  located<std::string> name;  ///< where it is first named
  ip_family family = ip_family::ip;
  setting<std::string> description;
  std::vector<prefix_list_entry> entries;

  friend bool operator==(const prefix_list&, const prefix_list&) = default;
};

}  // namespace peerlint::model
