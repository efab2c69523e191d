#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/model/prefix_list.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct ip_prefix_list;
struct ip_prefix_list_sequence;
struct ipv4_prefix;
struct ipv6_prefix;
struct ipv6_prefix_list;
struct ipv6_prefix_list_sequence;
struct least_ipv4_length;
struct least_ipv6_length;
struct most_ipv4_length;
struct most_ipv6_length;
struct prefix_deny;
struct prefix_list_description;
struct prefix_list_name;
struct prefix_list_text;
struct prefix_list_undescribed;
struct prefix_permit;
struct prefix_sequence;
}  // namespace peerlint::grammar

namespace peerlint::command {

template <class Production, model::ip_family Family>
struct prefix_list_line {
  using production = Production;
  static constexpr model::ip_family family = Family;
  located<std::string_view> name;
  std::optional<located<bool>> describes;
  located<std::string_view> description;
  std::optional<located<std::uint32_t>> sequence;
  std::optional<located<model::prefix_action>> action;
  located<std::string_view> prefix;
  located<std::uint8_t> least_length;
  located<std::uint8_t> most_length;
  void fields(auto& take) {
    take(from<grammar::prefix_list_name>, name);
    take(from<grammar::prefix_list_description>, describes);
    take(from<grammar::prefix_list_undescribed>, describes);
    take(from<grammar::prefix_list_text>, description);
    take(from<grammar::prefix_sequence>, sequence);
    take(from<grammar::prefix_permit>, action);
    take(from<grammar::prefix_deny>, action);
    take(from<grammar::ipv4_prefix>, prefix);
    take(from<grammar::ipv6_prefix>, prefix);
    take(from<grammar::least_ipv4_length>, least_length);
    take(from<grammar::least_ipv6_length>, least_length);
    take(from<grammar::most_ipv4_length>, most_length);
    take(from<grammar::most_ipv6_length>, most_length);
  }
};

using prefix_list_command =
    std::variant<prefix_list_line<grammar::ip_prefix_list, model::ip_family::ip>,
                 prefix_list_line<grammar::ipv6_prefix_list, model::ip_family::ipv6>,
                 option_line<grammar::ip_prefix_list_sequence>,
                 option_line<grammar::ipv6_prefix_list_sequence>>;

}  // namespace peerlint::command
