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
struct family_address;
struct family_address_ipv4;
struct family_address_ipv6;
struct family_decrement_value;
struct family_delay;
struct family_description;
struct family_group_number;
struct family_ipv4;
struct family_ipv6;
struct family_leader;
struct family_match;
struct family_preempt;
struct family_priority;
struct family_priority_value;
struct family_secondary;
struct family_shutdown;
struct family_timers;
struct family_track;
struct family_track_object;
struct family_track_shutdown;
struct family_version_2;
struct vrrp_family_header;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct vrrp_family_header {
  using production = grammar::vrrp_family_header;
  located<std::uint32_t> number;
  located<std::string_view> family;
  void fields(auto& take) {
    take(from<grammar::family_group_number>, number);
    take(from<grammar::family_ipv4>, family);
    take(from<grammar::family_ipv6>, family);
  }
};

struct family_address {
  using production = grammar::family_address;
  std::optional<located<net::ipv4_address>> ipv4;
  located<std::string_view> ipv6;
  std::optional<located<bool>> secondary;
  void fields(auto& take) {
    take(from<grammar::family_address_ipv4>, ipv4);
    take(from<grammar::family_address_ipv6>, ipv6);
    take(from<grammar::family_secondary>, secondary);
  }
};

struct family_priority {
  using production = grammar::family_priority;
  located<std::uint32_t> value;
  void fields(auto& take) { take(from<grammar::family_priority_value>, value); }
};

struct family_preempt {
  using production = grammar::family_preempt;
  std::optional<located<std::uint32_t>> delay;
  void fields(auto& take) { take(from<grammar::family_delay>, delay); }
};

struct family_track {
  using production = grammar::family_track;
  located<std::uint32_t> object;
  std::optional<located<std::uint32_t>> decrement;
  std::optional<located<bool>> shutdown;
  void fields(auto& take) {
    take(from<grammar::family_track_object>, object);
    take(from<grammar::family_decrement_value>, decrement);
    take(from<grammar::family_track_shutdown>, shutdown);
  }
};

struct family_shutdown {
  using production = grammar::family_shutdown;
};

using vrrp_family_command =
    std::variant<vrrp_family_header, family_address, family_priority, family_preempt, family_track,
                 family_shutdown, option_line<grammar::family_description>,
                 option_line<grammar::family_timers>, option_line<grammar::family_match>,
                 option_line<grammar::family_version_2>, option_line<grammar::family_leader>>;

}  // namespace peerlint::command
