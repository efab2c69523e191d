#include "facts/names/name_collector.hpp"

namespace peerlint::facts {
namespace {

void collect(const model::tunnel& tunnel, name_collector& into) {
  if (tunnel.source.is_set())
    into.use(object::interface, "tunnel source", tunnel.source.value.interface, tunnel.source.at);
  into.use(object::vrf, "tunnel vrf", tunnel.vrf);
  into.use(object::access_list, "tunnel protection ipsec policy ipv4", tunnel.policy_ipv4);
  into.use(object::interface, "tunnel protection ipsec local-address", tunnel.local_address);
  if (!tunnel.protection.is_set()) return;
  const auto& protection = tunnel.protection.value;
  into.use(object::ipsec_profile, "tunnel protection ipsec profile", protection.profile,
           tunnel.protection.at);
  into.use(object::isakmp_profile, "tunnel protection … isakmp-profile", protection.isakmp_profile);
  into.use(object::ikev2_profile, "tunnel protection … ikev2-profile", protection.ikev2_profile);
}

}  // namespace

void collect_interface_names(const model::device& of, name_collector& into) {
  into.define_all(object::vrf, of.vrfs);
  into.define_all(object::interface, of.interfaces);
  for (const auto& on : of.interfaces) {
    into.section(on.header.at);
    into.use(object::crypto_map, "crypto map", on.crypto_map);
    into.use(object::vrf, "vrf forwarding", on.vrf);
    into.use(object::interface, "ip unnumbered", on.unnumbered);
    into.use(object::access_list, "ip access-group", on.access_group_in);
    into.use(object::access_list, "ip access-group", on.access_group_out);
    into.use(object::route_map, "ip policy route-map", on.policy_route_map);
    into.use(object::zone, "zone-member security", on.zone);
    collect(*on.tunnel, into);
  }
}

}  // namespace peerlint::facts
