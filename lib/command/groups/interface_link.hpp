#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct channel_mode;
struct channel_number;
struct dialer_pool_number;
struct interface_channel_group;
struct interface_dialer_group;
struct interface_dialer_idle;
struct interface_dialer_persistent;
struct interface_dialer_pool;
struct interface_dialer_string;
struct interface_dot1q;
struct interface_encapsulation;
struct interface_keepalive;
struct interface_mtu;
struct interface_pool_member;
struct interface_ppp_authentication;
struct interface_ppp_chap_password;
struct interface_ppp_hostname;
struct interface_ppp_pap_password;
struct interface_pppoe_client;
struct interface_pppoe_enable;
struct interface_switchport;
struct keepalive_retries;
struct keepalive_seconds;
struct link_encapsulation;
struct link_encapsulation_option;
struct link_inner_vlans;
struct link_mtu_bytes;
struct link_native;
struct link_vlan;
struct ppp_key;
struct ppp_key_encoding;
struct ppp_user;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct interface_mtu {
  using production = grammar::interface_mtu;
  located<std::uint32_t> bytes;
  void fields(auto& take) { take(from<grammar::link_mtu_bytes>, bytes); }
};

struct interface_dot1q {
  using production = grammar::interface_dot1q;
  located<std::uint32_t> vlan;
  located<std::string_view> second;
  std::optional<located<bool>> native;
  void fields(auto& take) {
    take(from<grammar::link_vlan>, vlan);
    take(from<grammar::link_inner_vlans>, second);
    take(from<grammar::link_native>, native);
  }
};

struct interface_encapsulation {
  using production = grammar::interface_encapsulation;
  located<std::string_view> kind;
  std::vector<located<std::string_view>> options;
  void fields(auto& take) {
    take(from<grammar::link_encapsulation>, kind);
    take(from<grammar::link_encapsulation_option>, options);
  }
};

struct interface_keepalive {
  using production = grammar::interface_keepalive;
  located<std::uint32_t> seconds;
  located<std::uint32_t> retries;
  void fields(auto& take) {
    take(from<grammar::keepalive_seconds>, seconds);
    take(from<grammar::keepalive_retries>, retries);
  }
};

struct interface_switchport {
  using production = grammar::interface_switchport;
};

struct interface_channel_group {
  using production = grammar::interface_channel_group;
  located<std::uint32_t> number;
  located<std::string_view> mode;
  void fields(auto& take) {
    take(from<grammar::channel_number>, number);
    take(from<grammar::channel_mode>, mode);
  }
};

struct interface_dialer_pool {
  using production = grammar::interface_dialer_pool;
  located<std::uint32_t> number;
  void fields(auto& take) { take(from<grammar::dialer_pool_number>, number); }
};

struct interface_pppoe_client {
  using production = grammar::interface_pppoe_client;
  located<std::uint32_t> number;
  void fields(auto& take) { take(from<grammar::dialer_pool_number>, number); }
};

struct interface_ppp_chap_password {
  using production = grammar::interface_ppp_chap_password;
  located<std::string_view> key;
  located<std::uint16_t> encoding;
  void fields(auto& take) {
    take(from<grammar::ppp_key>, key);
    take(from<grammar::ppp_key_encoding>, encoding);
  }
};

struct interface_ppp_pap_password {
  using production = grammar::interface_ppp_pap_password;
  located<std::string_view> user;
  located<std::string_view> key;
  located<std::uint16_t> encoding;
  void fields(auto& take) {
    take(from<grammar::ppp_user>, user);
    take(from<grammar::ppp_key>, key);
    take(from<grammar::ppp_key_encoding>, encoding);
  }
};

using interface_link_command = std::variant<
    interface_mtu, interface_dot1q, interface_encapsulation, interface_keepalive,
    interface_switchport, interface_channel_group, interface_dialer_pool, interface_pppoe_client,
    interface_ppp_chap_password, interface_ppp_pap_password,
    repeated_option_line<grammar::interface_pool_member>,
    option_line<grammar::interface_dialer_group>, option_line<grammar::interface_dialer_persistent>,
    option_line<grammar::interface_dialer_string>, option_line<grammar::interface_dialer_idle>,
    option_line<grammar::interface_pppoe_enable>,
    option_line<grammar::interface_ppp_authentication>,
    option_line<grammar::interface_ppp_hostname>>;

}  // namespace peerlint::command
