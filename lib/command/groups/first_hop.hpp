#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/net.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct glbp_line;
struct glbp_number;
struct glbp_setting;
struct hop_autoconfig;
struct hop_decrement;
struct hop_followed;
struct hop_ip;
struct hop_ipv4;
struct hop_ipv6;
struct hop_key;
struct hop_key_chain_name;
struct hop_key_encoding;
struct hop_key_string;
struct hop_minimum;
struct hop_name_value;
struct hop_preempt;
struct hop_priority_value;
struct hop_reload;
struct hop_removed;
struct hop_secondary;
struct hop_shutdown;
struct hop_sync;
struct hop_text;
struct hop_track_interface;
struct hop_track_object;
struct hop_track_shutdown;
struct standby_bfd;
struct standby_delay;
struct standby_line;
struct standby_number;
struct standby_setting;
struct standby_use_bia;
struct standby_version;
struct standby_version_number;
struct vrrp_delay;
struct vrrp_line;
struct vrrp_number;
struct vrrp_setting;
}  // namespace peerlint::grammar

namespace peerlint::command {

/// What a line of any of the three protocols may say.
struct hop_line {
  located<std::uint32_t> number;
  std::optional<located<bool>> ip;
  std::optional<located<net::ipv4_address>> address;
  std::optional<located<bool>> secondary;
  std::optional<located<std::string_view>> ipv6;
  std::optional<located<std::uint32_t>> priority;
  std::optional<located<bool>> preempt;
  std::optional<located<std::uint32_t>> minimum;
  std::optional<located<std::uint32_t>> reload;
  std::optional<located<std::uint32_t>> sync;
  std::optional<located<std::uint32_t>> track;
  std::optional<located<std::string_view>> track_interface;
  std::optional<located<std::uint32_t>> decrement;
  std::optional<located<bool>> track_shutdown;
  std::optional<located<std::string_view>> name;
  std::optional<located<std::string_view>> follow;
  std::optional<located<bool>> shutdown;
  std::optional<located<std::string_view>> key;
  std::optional<located<std::uint16_t>> key_encoding;
  std::optional<located<bool>> key_string;
  std::optional<located<bool>> key_text;
  std::optional<located<std::string_view>> key_chain;
  located<std::string_view> removed_setting;  ///< behind `no`
  located<std::string_view> removed_value;
  void fields(auto& take) {
    take(from<grammar::standby_number>, number);
    take(from<grammar::vrrp_number>, number);
    take(from<grammar::glbp_number>, number);
    take(from<grammar::hop_ip>, ip);
    take(from<grammar::hop_ipv4>, address);
    take(from<grammar::hop_secondary>, secondary);
    take(from<grammar::hop_ipv6>, ipv6);
    take(from<grammar::hop_autoconfig>, ipv6);
    take(from<grammar::hop_priority_value>, priority);
    take(from<grammar::hop_preempt>, preempt);
    take(from<grammar::hop_minimum>, minimum);
    take(from<grammar::hop_reload>, reload);
    take(from<grammar::hop_sync>, sync);
    take(from<grammar::hop_track_object>, track);
    take(from<grammar::hop_track_interface>, track_interface);
    take(from<grammar::hop_decrement>, decrement);
    take(from<grammar::hop_track_shutdown>, track_shutdown);
    take(from<grammar::hop_name_value>, name);
    take(from<grammar::hop_followed>, follow);
    take(from<grammar::hop_shutdown>, shutdown);
    take(from<grammar::hop_key>, key);
    take(from<grammar::hop_key_encoding>, key_encoding);
    take(from<grammar::hop_key_string>, key_string);
    take(from<grammar::hop_text>, key_text);
    take(from<grammar::hop_key_chain_name>, key_chain);
    take(from<grammar::standby_setting>, removed_setting);
    take(from<grammar::vrrp_setting>, removed_setting);
    take(from<grammar::glbp_setting>, removed_setting);
    take(from<grammar::hop_removed>, removed_value);
  }
};

struct standby_line : hop_line {
  using production = grammar::standby_line;
};

struct vrrp_line : hop_line {
  using production = grammar::vrrp_line;
};

struct glbp_line : hop_line {
  using production = grammar::glbp_line;
};

struct standby_version {
  using production = grammar::standby_version;
  located<std::uint32_t> number;
  void fields(auto& take) { take(from<grammar::standby_version_number>, number); }
};

using first_hop_command =
    std::variant<standby_line, standby_version, option_line<grammar::standby_delay>,
                 option_line<grammar::standby_use_bia>, option_line<grammar::standby_bfd>,
                 vrrp_line, option_line<grammar::vrrp_delay>, glbp_line>;

}  // namespace peerlint::command
