#include <algorithm>

#include "rules/rule.hpp"

namespace peerlint::rules::cmp {

bool has_some_address(const model::interface& on) {
  return !on.addresses.empty() || on.dynamic_address.is_set() || on.unnumbered.is_set() ||
         !on.ipv6->addresses.empty() || on.ipv6->enable.is_set() || on.ipv6->unnumbered.is_set();
}

// Its packets belong to another interface: a Dialer, a Port-channel, a subinterface, a bridge.
bool carries_for_others(const model::interface& on, const facts::device_facts& facts) {
  if (on.link->pppoe_dial_pool.is_set() || on.link->channel_group.is_set() ||
      on.link->switchport.is_set() || on.name.value.starts_with("Virtual-"))
    return true;
  const auto bridged = [](const model::option_line& line) {
    return line.command.starts_with("bridge-group") || line.command.starts_with("pppoe") ||
           line.command.starts_with("service instance");
  };
  if (std::any_of(on.options.begin(), on.options.end(), bridged)) return true;
  const auto stem = on.name.value + ".";
  const auto& all = facts.device.interfaces;
  return std::any_of(all.begin(), all.end(),
                     [&](const auto& one) { return one.name.value.starts_with(stem); });
}

}  // namespace peerlint::rules::cmp

PEERLINT_RULE(cmp_crypto_interface_without_ip){
    .code = "CMP016",
    .name = "crypto-interface-without-ip",
    .summary = "an interface that IKE speaks from has no address",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          if (on.shutdown.is_set() || cmp::has_some_address(on) ||
              cmp::carries_for_others(on, facts))
            return;
          const auto& ends = facts.endpoints;
          // One that says `local-address` elsewhere does not need an address here.
          const auto end = std::find_if(ends.begin(), ends.end(), [&](const auto& one) {
            return one.local_interface() == on.name.value &&
                   (one.is_tunnel() || !one.map->local_address.is_set());
          });
          if (end == ends.end()) return;
          auto& made =
              out.at(on.header.at, "{} has no address, and IKE speaks from it", on.name.value)
                  .label("no `ip address`")
                  .related(end->is_tunnel() ? end->section : on.crypto_map.at,
                           end->is_tunnel() ? "the source of this tunnel" : "this map is on it")
                  .at_most(facts.certainty_without("address", on.header.at))
                  .why(
                      "without an address of its own the router sends no IKE message and "
                      "no packet of the tunnel, and a peer cannot call it")
                  .help("interface {} / ip address <address> <mask>", on.name.value);
          // Who writes a file by hand may leave the address to another one.
          if (!facts.read.running_config && !facts.device.version.is_set())
            made.at_most(confidence::low);
        },
};
