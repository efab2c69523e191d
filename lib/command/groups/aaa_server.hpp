#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include <peerlint/model/aaa.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct aaa_group_deadtime;
struct aaa_group_radius;
struct aaa_group_radius_source;
struct aaa_group_server;
struct aaa_group_tacacs;
struct aaa_group_tacacs_ipv6_source;
struct aaa_group_tacacs_source;
struct aaa_group_vrf;
struct aaa_host_number;
struct aaa_host_port;
struct aaa_key_encoding;
struct aaa_key_line;
struct aaa_key_word;
struct aaa_server_host;
struct aaa_server_ipv4;
struct aaa_server_ipv6;
struct aaa_server_key;
struct aaa_server_name;
struct aaa_server_timeout;
struct at_acct_port;
struct at_auth_port;
struct at_nat;
struct at_non_standard;
struct at_port;
struct at_retransmit;
struct at_single_connection;
struct at_timeout;
struct group_source;
struct group_vrf_name;
struct radius_server;
struct radius_server_host;
struct radius_server_key;
struct radius_server_private;
struct radius_server_retransmit;
struct server_acct_port_number;
struct server_auth_port_number;
struct server_group_name;
struct server_seconds;
struct tacacs_server;
struct tacacs_server_host;
struct tacacs_server_key;
struct tacacs_server_port;
struct tacacs_server_private;
struct tacacs_server_single;
}  // namespace peerlint::grammar

namespace peerlint::command {

/// `aaa group server …`.
template <class Production, model::aaa_protocol Protocol>
struct aaa_group_header {
  using production = Production;
  static constexpr auto protocol = Protocol;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::server_group_name>, name); }
};

/// The words of a line that describes a server; part of several commands.
struct aaa_host_words {
  located<std::string_view> host;
  std::optional<located<std::string_view>> name;
  std::vector<located<std::string_view>> options;
  std::optional<located<std::uint16_t>> encoding;
  std::optional<located<std::string_view>> key;
  void fields(auto& take) {
    take(from<grammar::aaa_server_host>, host);
    take(from<grammar::aaa_server_name>, name);
    take(from<grammar::at_auth_port>, options);
    take(from<grammar::at_acct_port>, options);
    take(from<grammar::at_port>, options);
    take(from<grammar::at_timeout>, options);
    take(from<grammar::at_retransmit>, options);
    take(from<grammar::at_single_connection>, options);
    take(from<grammar::at_nat>, options);
    take(from<grammar::at_non_standard>, options);
    take(from<grammar::aaa_host_port>, options);
    take(from<grammar::aaa_host_number>, options);
    take(from<grammar::aaa_key_encoding>, encoding);
    take(from<grammar::aaa_key_word>, key);
  }
};

/// `server …` of a group.
struct aaa_group_server {
  using production = grammar::aaa_group_server;
  aaa_host_words words;
  void fields(auto& take) { words.fields(take); }
};

/// `server-private …` of a group.
template <class Production>
struct aaa_private_server {
  using production = Production;
  aaa_host_words words;
  void fields(auto& take) { words.fields(take); }
};

struct aaa_group_vrf {
  using production = grammar::aaa_group_vrf;
  located<std::string_view> vrf;
  void fields(auto& take) { take(from<grammar::group_vrf_name>, vrf); }
};

/// `ip radius|tacacs source-interface …` of a group.
template <class Production>
struct aaa_group_source {
  using production = Production;
  located<std::string_view> interface;
  void fields(auto& take) { take(from<grammar::group_source>, interface); }
};

/// `radius server …`, `tacacs server …`.
template <class Production, model::aaa_protocol Protocol>
struct aaa_server_header {
  using production = Production;
  static constexpr auto protocol = Protocol;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::aaa_server_name>, name); }
};

/// `address …` of a server.
template <class Production>
struct aaa_server_address {
  using production = Production;
  located<std::string_view> host;
  std::optional<located<std::uint16_t>> authentication_port;
  std::optional<located<std::uint16_t>> accounting_port;
  void fields(auto& take) {
    take(from<grammar::aaa_server_host>, host);
    take(from<grammar::server_auth_port_number>, authentication_port);
    take(from<grammar::server_acct_port_number>, accounting_port);
  }
};

/// A line that is a key: of a server, or of all without one of their own.
template <class Production>
struct aaa_key {
  using production = Production;
  std::optional<located<std::uint16_t>> encoding;
  located<std::string_view> key;
  void fields(auto& take) {
    take(from<grammar::aaa_key_encoding>, encoding);
    take(from<grammar::aaa_key_line>, key);
  }
};

struct aaa_server_timeout {
  using production = grammar::aaa_server_timeout;
  located<std::uint16_t> seconds;
  void fields(auto& take) { take(from<grammar::server_seconds>, seconds); }
};

/// `radius-server host …`, `tacacs-server host …`.
template <class Production, model::aaa_protocol Protocol>
struct aaa_host_line {
  using production = Production;
  static constexpr auto protocol = Protocol;
  aaa_host_words words;
  void fields(auto& take) { words.fields(take); }
};

/// A line of a group that is kept as it is.
template <class Production>
struct aaa_group_option {
  using production = Production;
};

using aaa_server_command =
    std::variant<aaa_group_header<grammar::aaa_group_radius, model::aaa_protocol::radius>,
                 aaa_group_header<grammar::aaa_group_tacacs, model::aaa_protocol::tacacs>,
                 aaa_group_server, aaa_private_server<grammar::radius_server_private>,
                 aaa_private_server<grammar::tacacs_server_private>, aaa_group_vrf,
                 aaa_group_source<grammar::aaa_group_radius_source>,
                 aaa_group_source<grammar::aaa_group_tacacs_source>,
                 aaa_group_option<grammar::aaa_group_tacacs_ipv6_source>,
                 aaa_group_option<grammar::aaa_group_deadtime>,
                 aaa_server_header<grammar::radius_server, model::aaa_protocol::radius>,
                 aaa_server_header<grammar::tacacs_server, model::aaa_protocol::tacacs>,
                 aaa_server_address<grammar::aaa_server_ipv4>,
                 aaa_server_address<grammar::aaa_server_ipv6>, aaa_key<grammar::aaa_server_key>,
                 aaa_server_timeout, option_line<grammar::radius_server_retransmit>,
                 option_line<grammar::tacacs_server_port>,
                 option_line<grammar::tacacs_server_single>,
                 aaa_host_line<grammar::radius_server_host, model::aaa_protocol::radius>,
                 aaa_host_line<grammar::tacacs_server_host, model::aaa_protocol::tacacs>,
                 aaa_key<grammar::radius_server_key>, aaa_key<grammar::tacacs_server_key>>;

}  // namespace peerlint::command
