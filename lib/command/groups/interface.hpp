#pragma once

#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/model/interface.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct applied_map;
struct interface_crypto_df_bit;
struct interface_crypto_fragmentation;
struct interface_crypto_map;
struct interface_description;
struct interface_description_text;
struct interface_df_bit;
struct interface_ezvpn;
struct interface_form;
struct interface_fragmentation;
struct interface_header;
struct interface_name;
struct interface_names;
struct interface_range;
struct interface_shutdown;
struct interface_type_name;
struct interface_zone;
struct interface_zone_name;
struct map_redundancy_group;
struct map_redundancy_stateful;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct interface_header {
  using production = grammar::interface_header;
  located<std::string_view> name;
  located<std::string_view> form;
  located<std::string_view> type;
  void fields(auto& take) {
    take(from<grammar::interface_name>, name);
    take(from<grammar::interface_form>, form);
    take(from<grammar::interface_type_name>, type);
  }
};

struct interface_range {
  using production = grammar::interface_range;
  located<std::string_view> names;
  void fields(auto& take) { take(from<grammar::interface_names>, names); }
};

struct interface_description {
  using production = grammar::interface_description;
  located<std::string_view> text;
  void fields(auto& take) { take(from<grammar::interface_description_text>, text); }
};

struct interface_shutdown {
  using production = grammar::interface_shutdown;
};

struct interface_crypto_map {
  using production = grammar::interface_crypto_map;
  located<std::string_view> name;
  located<std::string_view> redundancy;
  std::optional<located<bool>> stateful;
  void fields(auto& take) {
    take(from<grammar::applied_map>, name);
    take(from<grammar::map_redundancy_group>, redundancy);
    take(from<grammar::map_redundancy_stateful>, stateful);
  }
};

struct interface_crypto_df_bit {
  using production = grammar::interface_crypto_df_bit;
  located<model::df_bit> value;
  void fields(auto& take) { take(from<grammar::interface_df_bit>, value); }
};

struct interface_crypto_fragmentation {
  using production = grammar::interface_crypto_fragmentation;
  located<model::ipsec_fragmentation> value;
  void fields(auto& take) { take(from<grammar::interface_fragmentation>, value); }
};

struct interface_zone {
  using production = grammar::interface_zone;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::interface_zone_name>, name); }
};

using interface_command =
    std::variant<interface_header, interface_range, interface_description, interface_shutdown,
                 interface_crypto_map, interface_crypto_df_bit, interface_crypto_fragmentation,
                 repeated_option_line<grammar::interface_ezvpn>, interface_zone>;

}  // namespace peerlint::command
