#include "facts/path/network_way.hpp"

#include <algorithm>

#include "facts/names/named.hpp"

namespace peerlint::facts {
namespace {

void add(network_way& into, const model::interface* out) {
  if (out != nullptr && std::find(into.outs.begin(), into.outs.end(), out) == into.outs.end())
    into.outs.push_back(out);
}

// Where nothing is taken yet, the address is the example.
void add(network_way& into, const route_choice& choice, net::ipv4_address to,
         const device_facts& facts) {
  using kinds = route_choice::kinds;
  into.certain = into.certain && choice.sure == confidence::high && choice.is != kinds::unknown &&
                 choice.is != kinds::own_address;
  into.nowhere = into.nowhere && choice.is == kinds::no_route;
  if (into.taken == nullptr && choice.taken != nullptr) {
    into.taken = choice.taken;
    into.out = choice.out;
    into.example = to;
  }
  add(into, choice.out);
  for (const auto* other : choice.others) add(into, facts.routes.egress_of(*other));
}

network_way begin(const device_facts& facts, net::ipv4_address example) {
  network_way made;
  made.certain = facts.read.whole && !facts.routes_by_policy;
  made.nowhere = true;
  made.example = example;
  return made;
}

}  // namespace

network_way way_to(std::string_view vrf, net::ipv4_prefix network, const device_facts& facts) {
  const auto first = net::first_host(network);
  auto made = begin(facts, first);
  const auto probe = [&](net::ipv4_address to) {
    const auto choice = facts.routes.lookup(vrf, to);
    if (choice.taken != nullptr && choice.taken->origin == route_origin::connected)
      made.certain = false;
    add(made, choice, to, facts);
  };
  probe(first);
  for (const auto* each : facts.routes.touching(vrf, network))
    if (each->to.length > network.length) probe(net::first_host(each->to));
  return made;
}

network_way way_to(std::string_view vrf, net::ipv4_address address, const device_facts& facts) {
  auto made = begin(facts, address);
  add(made, facts.routes.lookup(vrf, address), address, facts);
  return made;
}

std::vector<remote_network> remote_networks_of(const model::crypto_map_entry& entry,
                                               const device_facts& facts) {
  std::vector<remote_network> made;
  const auto* filter =
      entry.match_address.is_set() ? facts.filters.named(entry.match_address.value) : nullptr;
  if (filter == nullptr) return made;
  constexpr std::uint32_t first_multicast = 0xe0000000U;
  for (const auto& item : filter->flows.items()) {
    const auto& packets = item.what.packets;
    const auto length = net::length_of(packets.destination, packets.family);
    if (item.action != net::verdict::permit || !item.what.conditions.empty() || !length ||
        *length == 0)
      continue;
    const auto address = net::ipv4_of(packets.destination.value);
    if (address.bits >= first_multicast) continue;
    made.push_back({&filter->line(filter->flows.lines()[item.line].number),
                    net::prefix_of(address, static_cast<std::uint8_t>(*length)),
                    net::natural_packet(packets)});
  }
  return made;
}

bool has_inner_vrf(const vpn_endpoint& endpoint, const model::device& device) {
  if (const auto* profile = find_named(device.isakmp_profiles, endpoint.isakmp_profile.value))
    if (profile->vrf.is_set()) return true;
  const auto* profile = find_named(device.ikev2_profiles, endpoint.ikev2_profile.value);
  return profile != nullptr && profile->ivrf.is_set();
}

bool has_routes(const device_facts& facts) {
  const auto all = facts.routes.all();
  return !facts.routes.learned_by().empty() ||
         std::any_of(all.begin(), all.end(), [](const route& one) {
           return one.origin != route_origin::connected && one.origin != route_origin::reverse;
         });
}

}  // namespace peerlint::facts
