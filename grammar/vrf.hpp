#pragma once

#include "grammar/lexical.hpp"

// VRFs in both forms, and which one an interface belongs to.
namespace peerlint::grammar {

/// Two numbers, or an IPv4 address and a number, around a colon: "65000:1".
[[nodiscard]] inline bool is_community(std::string_view word) {
  const auto colon = word.find(':');
  if (colon == std::string_view::npos) return false;
  std::uint64_t unused = 0;
  const auto left = word.substr(0, colon);
  const auto dot = left.find('.');
  const bool two_halves = dot != std::string_view::npos &&
                          read_number(left.substr(0, dot), unused) &&
                          read_number(left.substr(dot + 1), unused);
  return (read_number(left, unused) || read_dotted_quad(left, unused) || two_halves) &&
         read_number(word.substr(colon + 1), unused);
}

template <literal Text>
struct community_word : terminal<community_word<Text>> {
  static constexpr std::string_view text = Text.view();
  static bool take(std::string_view word, capture& /*found*/, syntax& /*out*/) {
    return is_community(word);
  }
};

// clang-format off

struct vrf_name : name< "a VRF" > {};

// ip vrf <name>
//   e.g.  ip vrf RED
struct vrf_ip_header : command< "ip vrf", vrf_name >, in< "config" >, opens< "ip-vrf" > {};

// vrf definition <name>
//   e.g.  vrf definition RED
struct vrf_definition_header
  : command< "vrf definition", vrf_name >, in< "config" >, opens< "vrf" > {};

struct vrf_description_text : rest_of_line< "a description" > {};

// description <text>
//   e.g.  description customers
struct vrf_description
  : command< "description", vrf_description_text >, in< "vrf", "ip-vrf" >, bare_no {};

struct vrf_distinguisher : community_word< "a route distinguisher" > {};
struct vrf_rd_auto : keyword< "auto" > {};

// rd {<asn:nn> | <ip:nn> | auto}
//   e.g.  rd 65000:1
//   e.g.  rd 192.0.2.1:7
//   not   rd 65000                        expected a route distinguisher or auto, found '65000'
struct vrf_rd
  : command< "rd", first_of< vrf_distinguisher, vrf_rd_auto > >, in< "vrf", "ip-vrf" >, bare_no {};

struct vrf_target : community_word< "a route target" > {};
struct vrf_target_direction : keyword_choice< "import", "export", "both" > {};
struct vrf_target_stitching : keyword< "stitching" > {};

// route-target [import | export | both] <asn:nn> [stitching]
//   e.g.  route-target export 65000:1
//   e.g.  route-target both 192.0.2.1:7
//   e.g.  route-target import 65000:1 stitching
//   not   route-target import             expected a route target
struct vrf_route_target
  : command< "route-target", opt< vrf_target_direction >, vrf_target, opt< vrf_target_stitching > >,
    in< "vrf", "ip-vrf", "vrf-af" > {};

struct vrf_family : keyword_choice< "ipv4", "ipv6" > {};
struct vrf_family_kind : keyword_choice< "unicast", "multicast" > {};

// address-family {ipv4 | ipv6} [unicast | multicast]
//   e.g.  address-family ipv4
//   e.g.  address-family ipv6 multicast
//   not   address-family vpnv4            expected ipv4 or ipv6, found 'vpnv4'
struct vrf_address_family
  : command< "address-family", vrf_family, opt< vrf_family_kind > >, in< "vrf" >, opens< "vrf-af" > {};

struct vrf_route_map : name< "a route map" > {};

// import map <route map>
//   e.g.  import map FROM-HQ
struct vrf_import_map
  : command< "import map", vrf_route_map >, in< "vrf", "ip-vrf", "vrf-af" >, bare_no {};

// export map <route map>
//   e.g.  export map TO-HQ
struct vrf_export_map
  : command< "export map", vrf_route_map >, in< "vrf", "ip-vrf", "vrf-af" >, bare_no {};

struct vrf_vpn_id_value : name< "a VPN identifier (oui:index)" > {};

// vpn id <oui:index>
//   e.g.  vpn id A100:3F6C
struct vrf_vpn_id : command< "vpn id", vrf_vpn_id_value >, in< "vrf", "ip-vrf" >, bare_no {};

struct vrf_route_limit : number< 1, 4294967295, "a number of routes" > {};
struct vrf_route_threshold : number< 1, 100, "a threshold in percent" > {};
struct vrf_route_reinstall : on< "reinstall", number< 1, 100, "a threshold in percent" > > {};
struct vrf_warning_only : keyword< "warning-only" > {};

// maximum routes <1-4294967295> {<1-100> [reinstall <1-100>] | warning-only}
//   e.g.  maximum routes 1000 80
//   e.g.  maximum routes 1000 warning-only
struct vrf_maximum_routes
  : command< "maximum routes", vrf_route_limit,
             first_of< seq< vrf_route_threshold, opt< choose< vrf_route_reinstall > > >,
                       vrf_warning_only > >,
    in< "vrf-af", "ip-vrf" >, bare_no {};

struct interface_vrf_name : name< "a VRF" > {};
struct interface_vrf_downstream : on< "downstream", name< "a VRF" > > {};

// vrf forwarding <vrf> [downstream <vrf>]
//   e.g.  vrf forwarding RED
struct interface_vrf
  : command< "vrf forwarding", interface_vrf_name, opt< choose< interface_vrf_downstream > > >,
    in< "interface" >, bare_no {};

// ip vrf forwarding <vrf> [downstream <vrf>]
//   e.g.  ip vrf forwarding RED
struct interface_ip_vrf
  : command< "ip vrf forwarding", interface_vrf_name, opt< choose< interface_vrf_downstream > > >,
    in< "interface" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
