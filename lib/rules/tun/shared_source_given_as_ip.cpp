#include <algorithm>
#include <string>

#include "rules/rule.hpp"

namespace peerlint::rules::tun {

const model::interface* owner_of(net::ipv4_address wanted, const model::device& device) {
  for (const auto& one : device.interfaces)
    for (const auto& address : one.addresses)
      if (address.value.address == wanted) return &one;
  return nullptr;
}

bool sends_from(const model::interface& tunnel, net::ipv4_address address,
                const facts::device_facts& facts) {
  const auto& source = tunnel.tunnel->source.value;
  if (source.address) return source.address == address;
  const auto* from = facts.interface_named(source.interface);
  const auto own = from == nullptr ? std::nullopt : facts::primary_address(*from);
  return own && own->value == address;
}

}  // namespace peerlint::rules::tun

PEERLINT_RULE(tun_shared_source_given_as_ip){
    .code = "TUN013",
    .name = "shared-source-given-as-ip",
    .summary = "a tunnel that shares its SAs gives its source as an address",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          const auto& source = on.tunnel->source;
          const auto& protection = on.tunnel->protection;
          if (!protection.is_set() || !protection.value.shared || on.shutdown.is_set()) return;
          if (!source.is_set() || !source.value.address) return;
          // Who shares with nobody misses nothing.
          const auto shares = [&](const model::interface& one) {
            const auto& its = one.tunnel->protection;
            return &one != &on && its.is_set() && its.value.shared && !one.shutdown.is_set() &&
                   one.tunnel->vrf.value == on.tunnel->vrf.value &&
                   tun::sends_from(one, *source.value.address, facts);
          };
          const auto& all = facts.device.interfaces;
          const auto other = std::find_if(all.begin(), all.end(), shares);
          if (other == all.end()) return;
          const auto* owner = tun::owner_of(*source.value.address, facts.device);
          out.at(source.at, "{} shares its SAs and needs an interface as its source", on.name.value)
              .label("an address")
              .related(protection.line, "shared")
              .related(other->tunnel->protection.line, "with {}", other->name.value)
              .why(
                  "tunnels share what belongs to an interface: with an address the router does not "
                  "find "
                  "the others, and this tunnel makes SAs of its own")
              .help("interface {} / tunnel source {}", on.name.value,
                    owner == nullptr ? std::string("<interface>") : owner->name.value);
        },
};
