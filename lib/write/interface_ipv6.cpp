#include "write/objects.hpp"

namespace peerlint::write {
namespace {

std::string words_of(const model::ipv6_interface_address& of) {
  using kinds = model::ipv6_address_kind;
  const auto kind = std::string(model::to_text(of.kind));
  if (of.kind == kinds::autoconfig || of.kind == kinds::dhcp)
    return of.options.empty() ? kind : kind + ' ' + of.options;
  return (of.general_prefix.empty() ? "" : of.general_prefix + ' ') + of.address +
         (kind.empty() ? "" : ' ' + kind);
}

}  // namespace

void write_ipv6(ios_text& into, const model::interface_ipv6& of) {
  for (const auto& one : of.addresses) into.line("ipv6 address", words_of(one.value));
  into.setting("ipv6 unnumbered", of.unnumbered);
  into.setting("ipv6 enable", of.enable);
  into.number("ipv6 mtu", of.mtu);
  into.number("ipv6 tcp adjust-mss", of.tcp_mss);
  into.setting("ipv6 traffic-filter", of.traffic_filter_in,
               [](const std::string& name) { return name + " in"; });
  into.setting("ipv6 traffic-filter", of.traffic_filter_out,
               [](const std::string& name) { return name + " out"; });
  into.setting("ipv6 policy route-map", of.policy_route_map);
  into.setting("ipv6 crypto map", of.crypto_map);
  write(into, *of.nhrp, "ipv6");
}

}  // namespace peerlint::write
