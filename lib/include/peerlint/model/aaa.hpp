#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/host_address.hpp>
#include <peerlint/model/keyword.hpp>
#include <peerlint/model/option_line.hpp>
#include <peerlint/model/secret.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// One method of a list: a keyword, or a group of servers.
struct aaa_method {
  std::string name;    ///< "local", "tacacs+"
  bool group = false;  ///< the name is of a group of servers

  friend bool operator==(const aaa_method&, const aaa_method&) = default;
};

/// `aaa authentication|authorization|accounting <service> <list> <method> …`.
struct aaa_list {
  std::string service;  ///< "authentication login", "authorization commands 15"
  located<std::string> name;
  anchor line;
  std::string record;                        ///< of accounting: "start-stop", "none"
  bool broadcast = false;                    ///< of accounting
  std::vector<located<aaa_method>> methods;  ///< tried in order
  std::vector<option_line> options;

  friend bool operator==(const aaa_list&, const aaa_list&) = default;
};

enum class aaa_protocol : std::uint8_t { radius, tacacs, ldap };
inline constexpr std::array<std::string_view, 3> aaa_protocol_words{"radius", "tacacs+", "ldap"};
template <>
inline constexpr std::span<const std::string_view> keywords<aaa_protocol>{aaa_protocol_words};

/// A line of a group: `server <address>`, `server name <name>`, `server-private <address> …`.
struct aaa_group_member {
  std::string name;  ///< of `server name`; empty else
  host_address address;
  bool is_private = false;  ///< described here and only here
  std::string options;      ///< "auth-port 1812 acct-port 1813"
  std::optional<secret> key;

  friend bool operator==(const aaa_group_member&, const aaa_group_member&) = default;
};

/// `aaa group server <protocol> NAME`.
struct aaa_group {
  located<std::string> name;
  anchor header;
  aaa_protocol protocol = aaa_protocol::radius;
  std::vector<located<aaa_group_member>> servers;  ///< tried in order
  setting<std::string> vrf;
  setting<std::string> source_interface;
  std::vector<option_line> options;

  friend bool operator==(const aaa_group&, const aaa_group&) = default;
};

/// `radius server NAME`, `tacacs server NAME`.
struct aaa_server {
  located<std::string> name;
  anchor header;
  aaa_protocol protocol = aaa_protocol::radius;
  setting<host_address> address;
  std::optional<std::uint16_t> authentication_port;
  std::optional<std::uint16_t> accounting_port;
  setting<secret> key;
  setting<std::uint16_t> timeout;  ///< seconds
  std::vector<option_line> options;

  friend bool operator==(const aaa_server&, const aaa_server&) = default;
};

/// `radius-server host …`, `tacacs-server host …`: a server without a name, older than sections.
struct aaa_host {
  aaa_protocol protocol = aaa_protocol::radius;
  located<host_address> address;
  anchor line;
  std::string options;  ///< "auth-port 1812 acct-port 1813"
  std::optional<secret> key;

  friend bool operator==(const aaa_host&, const aaa_host&) = default;
};

/// `radius-server key …`, `tacacs-server key …`, and whether lists of AAA are in use.
struct aaa_settings {
  setting<flag> new_model;
  setting<secret> radius_key;
  setting<secret> tacacs_key;

  friend bool operator==(const aaa_settings&, const aaa_settings&) = default;
};

}  // namespace peerlint::model
