#include "write/objects.hpp"

namespace peerlint::write {
namespace {

void write_addresses(ios_text& into, const model::interface& of) {
  into.setting("ip address", of.dynamic_address, [](const model::dynamic_address& dynamic) {
    return dynamic.options.empty() ? dynamic.kind : dynamic.kind + ' ' + dynamic.options;
  });
  into.setting("ip unnumbered", of.unnumbered);
  for (const auto& [address, at] : of.addresses)
    into.line("ip address", net::to_text(address.address), net::to_text(address.mask),
              address.secondary ? "secondary" : "");
}

void write_verify(ios_text& into, const model::setting<model::reverse_path>& of) {
  if (!of.is_set()) return;
  const auto& verify = of.value;
  into.line("ip verify unicast",
            verify.old_form        ? "reverse-path"
            : verify.any_interface ? "source reachable-via any"
                                   : "source reachable-via rx",
            verify.allow_default ? "allow-default" : "",
            verify.allow_self_ping ? "allow-self-ping" : "", verify.layer_2_source ? "l2-src" : "",
            verify.access_list.value);
}

void write_filters(ios_text& into, const model::interface& of) {
  const auto in = [](const std::string& name) { return name + " in"; };
  const auto out = [](const std::string& name) { return name + " out"; };
  into.setting("ip access-group", of.access_group_in, in);
  into.setting("ip access-group", of.access_group_out, out);
  into.setting("ip inspect", of.inspection->inspect_in, in);
  into.setting("ip inspect", of.inspection->inspect_out, out);
  write_verify(into, of.inspection->verify);
  into.setting("zone-member security", of.zone);
}

void write_routing(ios_text& into, const model::interface_routing& of) {
  into.setting("ip ospf", of.ospf, [](const model::ospf_area& ospf) {
    return std::to_string(ospf.process) + " area " + ospf.area +
           (ospf.without_secondaries ? " secondaries none" : "");
  });
  for (const auto& one : of.no_split_horizon) into.line("no ip split-horizon eigrp", one.value);
  for (const auto& one : of.no_next_hop_self) into.line("no ip next-hop-self eigrp", one.value);
  into.number("ip dhcp client route track", of.dhcp_track);
  into.number("ip dhcp client default-router distance", of.dhcp_distance);
}

void write_link(ios_text& into, const model::interface_link& of) {
  into.setting("switchport", of.switchport);
  into.setting("encapsulation", of.encapsulation);
  into.setting("encapsulation dot1Q", of.vlan, [](const model::vlan_tag& tag) {
    return std::to_string(tag.vlan) + (tag.second.empty() ? "" : " second-dot1q " + tag.second) +
           (tag.native ? " native" : "");
  });
  into.setting("keepalive", of.keepalive, [](const model::keepalive& keepalive) {
    return (keepalive.seconds == 0 ? std::string() : std::to_string(keepalive.seconds)) +
           (keepalive.retries == 0 ? "" : ' ' + std::to_string(keepalive.retries));
  });
  into.setting("channel-group", of.channel_group, [](const model::channel_group& group) {
    return std::to_string(group.number) + (group.mode.empty() ? "" : " mode " + group.mode);
  });
  into.number("dialer pool", of.dialer_pool);
  into.number("pppoe-client dial-pool-number", of.pppoe_dial_pool);
}

void write_crypto(ios_text& into, const model::interface& of) {
  const auto& redundancy = of.crypto_map_redundancy;
  if (of.crypto_map.is_set())
    into.line("crypto map", of.crypto_map.value,
              redundancy.group.value.empty() ? "" : "redundancy " + redundancy.group.value,
              redundancy.stateful ? "stateful" : "");
  into.setting("crypto ipsec df-bit", of.crypto_df_bit, model::to_text<model::df_bit>);
  into.setting("crypto ipsec fragmentation", of.crypto_fragmentation,
               model::to_text<model::ipsec_fragmentation>);
}

}  // namespace

void write(ios_text& into, const model::interface& of) {
  into.line("interface", of.name.value, of.form.value);
  into.section([&] {
    into.setting("description", of.description);
    into.number("mtu", of.mtu);
    into.setting("vrf forwarding", of.vrf);
    write_link(into, *of.link);
    write_addresses(into, of);
    write_filters(into, of);
    into.setting("ip nat", of.nat, model::to_text<model::nat_side>);
    into.setting("ip nat enable", of.nat_enable);
    into.setting("ip policy route-map", of.policy_route_map);
    into.number("ip mtu", of.ip_mtu);
    into.number("ip tcp adjust-mss", of.tcp_mss);
    write_routing(into, *of.routing);
    write(into, *of.nhrp, "ip");
    write(into, of.first_hop);
    write_ipv6(into, *of.ipv6);
    write(into, *of.tunnel);
    for (const auto& one : of.secret_lines) write(into, one);
    into.options(of.options);
    into.setting("shutdown", of.shutdown);
    write_crypto(into, of);
  });
}

}  // namespace peerlint::write
