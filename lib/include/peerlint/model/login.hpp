#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/keyword.hpp>
#include <peerlint/model/option_line.hpp>
#include <peerlint/model/secret.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// How a password is kept: `secret` as a hash, `password` so that it can be read.
enum class password_kind : std::uint8_t { secret, password };
inline constexpr std::array<std::string_view, 2> password_kind_words{"secret", "password"};
template <>
inline constexpr std::span<const std::string_view> keywords<password_kind>{password_kind_words};

/// `secret …` or `password …` of a user, or behind `enable`.
struct login_password {
  password_kind kind = password_kind::secret;
  secret value;

  friend bool operator==(const login_password&, const login_password&) = default;
};

/// `username NAME …`; what several lines say of one name adds up.
struct local_user {
  located<std::string> name;
  anchor line;
  setting<std::uint16_t> privilege;
  setting<login_password> password;
  setting<flag> no_password;
  std::vector<option_line> options;

  friend bool operator==(const local_user&, const local_user&) = default;
};

/// `enable secret|password [level <n>] …`.
struct enable_password {
  login_password password;
  std::uint16_t level = 15;
  anchor line;

  friend bool operator==(const enable_password&, const enable_password&) = default;
};

/// `access-class <list> {in | out} [vrf-also]` of lines, and its IPv6 form.
struct line_access_class {
  std::string access_list;
  std::string direction;  ///< in, out
  std::string scope;      ///< vrf-also; `vrfname V`
  bool ipv6 = false;

  friend bool operator==(const line_access_class&, const line_access_class&) = default;
};

/// `exec-timeout <minutes> [<seconds>]`; 0 0 never closes a session.
struct line_timeout {
  std::uint32_t minutes = 10;
  std::uint32_t seconds = 0;

  friend bool operator==(const line_timeout&, const line_timeout&) = default;
};

/// `line vty 0 4`.
struct terminal_lines {
  std::string kind;   ///< con, aux, vty, tty; empty for absolute numbers
  std::string range;  ///< "0 4", "0/0/1", "0"
  anchor header;
  std::vector<located<line_access_class>> access_classes;
  std::vector<located<std::string>> transport_input;  ///< protocols, or all, or none
  std::vector<located<std::string>> transport_output;
  /// Empty: the line's password; else local, tacacs or `authentication LIST`.
  setting<std::string> login;
  setting<secret> password;
  setting<line_timeout> exec_timeout;
  setting<std::uint16_t> privilege;
  std::vector<option_line> options;

  friend bool operator==(const terminal_lines&, const terminal_lines&) = default;
};

}  // namespace peerlint::model
