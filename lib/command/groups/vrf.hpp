#pragma once

#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/model/vrf.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct interface_ip_vrf;
struct interface_vrf;
struct interface_vrf_name;
struct vrf_address_family;
struct vrf_definition_header;
struct vrf_description;
struct vrf_description_text;
struct vrf_distinguisher;
struct vrf_export_map;
struct vrf_family;
struct vrf_family_kind;
struct vrf_import_map;
struct vrf_ip_header;
struct vrf_maximum_routes;
struct vrf_name;
struct vrf_rd;
struct vrf_rd_auto;
struct vrf_route_map;
struct vrf_route_target;
struct vrf_target;
struct vrf_target_direction;
struct vrf_target_stitching;
struct vrf_vpn_id;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct vrf_ip_header {
  using production = grammar::vrf_ip_header;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::vrf_name>, name); }
};

struct vrf_definition_header {
  using production = grammar::vrf_definition_header;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::vrf_name>, name); }
};

struct vrf_description {
  using production = grammar::vrf_description;
  located<std::string_view> text;
  void fields(auto& take) { take(from<grammar::vrf_description_text>, text); }
};

struct vrf_rd {
  using production = grammar::vrf_rd;
  located<std::string_view> distinguisher;
  void fields(auto& take) {
    take(from<grammar::vrf_distinguisher>, distinguisher);
    take(from<grammar::vrf_rd_auto>, distinguisher);
  }
};

struct vrf_route_target {
  using production = grammar::vrf_route_target;
  std::optional<located<std::string_view>> direction;
  located<std::string_view> community;
  std::optional<located<bool>> stitching;
  void fields(auto& take) {
    take(from<grammar::vrf_target_direction>, direction);
    take(from<grammar::vrf_target>, community);
    take(from<grammar::vrf_target_stitching>, stitching);
  }
};

struct vrf_address_family {
  using production = grammar::vrf_address_family;
  located<model::vrf_families> family;
  std::optional<located<std::string_view>> kind;
  void fields(auto& take) {
    take(from<grammar::vrf_family>, family);
    take(from<grammar::vrf_family_kind>, kind);
  }
};

struct vrf_import_map {
  using production = grammar::vrf_import_map;
  located<std::string_view> route_map;
  void fields(auto& take) { take(from<grammar::vrf_route_map>, route_map); }
};

struct vrf_export_map {
  using production = grammar::vrf_export_map;
  located<std::string_view> route_map;
  void fields(auto& take) { take(from<grammar::vrf_route_map>, route_map); }
};

struct interface_vrf {
  using production = grammar::interface_vrf;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::interface_vrf_name>, name); }
};

struct interface_ip_vrf {
  using production = grammar::interface_ip_vrf;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::interface_vrf_name>, name); }
};

using vrf_command =
    std::variant<vrf_ip_header, vrf_definition_header, vrf_description, vrf_rd, vrf_route_target,
                 vrf_address_family, vrf_import_map, vrf_export_map,
                 option_line<grammar::vrf_vpn_id>, option_line<grammar::vrf_maximum_routes>,
                 interface_vrf, interface_ip_vrf>;

}  // namespace peerlint::command
