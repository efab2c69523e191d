#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/model/ikev2.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct ikev2_dpd_interval;
struct ikev2_dpd_mode;
struct ikev2_dpd_retry;
struct ikev2_inside_vrf;
struct ikev2_keepalive_seconds;
struct ikev2_lifetime_certificate;
struct ikev2_lifetime_seconds;
struct ikev2_profile_anyconnect;
struct ikev2_profile_config_accept;
struct ikev2_profile_config_request;
struct ikev2_profile_config_send;
struct ikev2_profile_dpd;
struct ikev2_profile_dynamic;
struct ikev2_profile_initial_contact;
struct ikev2_profile_ivrf;
struct ikev2_profile_lifetime;
struct ikev2_profile_nat_force_encap;
struct ikev2_profile_nat_keepalive;
struct ikev2_profile_reconnect;
struct ikev2_profile_redirect;
struct ikev2_profile_shutdown;
struct ikev2_profile_virtual_template;
struct ikev2_template_auto;
struct ikev2_template_number;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct ikev2_profile_lifetime {
  using production = grammar::ikev2_profile_lifetime;
  std::optional<located<std::uint32_t>> seconds;
  std::optional<located<bool>> certificate;
  void fields(auto& take) {
    take(from<grammar::ikev2_lifetime_seconds>, seconds);
    take(from<grammar::ikev2_lifetime_certificate>, certificate);
  }
};

struct ikev2_profile_dpd {
  using production = grammar::ikev2_profile_dpd;
  located<std::uint16_t> interval;
  located<std::uint16_t> retry;
  located<model::ikev2_dpd_mode> mode;
  void fields(auto& take) {
    take(from<grammar::ikev2_dpd_interval>, interval);
    take(from<grammar::ikev2_dpd_retry>, retry);
    take(from<grammar::ikev2_dpd_mode>, mode);
  }
};

struct ikev2_profile_nat_keepalive {
  using production = grammar::ikev2_profile_nat_keepalive;
  located<std::uint16_t> seconds;
  void fields(auto& take) { take(from<grammar::ikev2_keepalive_seconds>, seconds); }
};

struct ikev2_profile_nat_force_encap {
  using production = grammar::ikev2_profile_nat_force_encap;
};

struct ikev2_profile_ivrf {
  using production = grammar::ikev2_profile_ivrf;
  located<std::string_view> vrf;
  void fields(auto& take) { take(from<grammar::ikev2_inside_vrf>, vrf); }
};

struct ikev2_profile_virtual_template {
  using production = grammar::ikev2_profile_virtual_template;
  located<std::uint16_t> number;
  std::optional<located<bool>> mode_auto;
  void fields(auto& take) {
    take(from<grammar::ikev2_template_number>, number);
    take(from<grammar::ikev2_template_auto>, mode_auto);
  }
};

struct ikev2_profile_shutdown {
  using production = grammar::ikev2_profile_shutdown;
};

using ikev2_profile_setting_command = std::variant<
    ikev2_profile_lifetime, ikev2_profile_dpd, ikev2_profile_nat_keepalive,
    ikev2_profile_nat_force_encap, ikev2_profile_ivrf, ikev2_profile_virtual_template,
    ikev2_profile_shutdown, option_line<grammar::ikev2_profile_config_request>,
    option_line<grammar::ikev2_profile_config_accept>,
    option_line<grammar::ikev2_profile_config_send>,
    option_line<grammar::ikev2_profile_initial_contact>,
    option_line<grammar::ikev2_profile_reconnect>, option_line<grammar::ikev2_profile_redirect>,
    option_line<grammar::ikev2_profile_dynamic>, option_line<grammar::ikev2_profile_anyconnect>>;

}  // namespace peerlint::command
