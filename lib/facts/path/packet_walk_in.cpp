#include <fmt/format.h>

#include "facts/path/packet_walk_steps.hpp"

// How a packet comes in.
namespace peerlint::facts {

packet_origin origin_of(net::ipv4_address source, const device_facts& facts) {
  if (facts.routes.owner_of("", source) != nullptr) return {nullptr, true};
  for (const auto& each : facts.routes.all())
    if (each.origin == route_origin::connected && net::contains(each.to, source))
      return {each.out, false};
  const auto back = facts.routes.lookup("", source);
  const bool known = back.is == route_choice::kinds::leaves && back.sure != confidence::low &&
                     back.taken->to.length > 0;
  return {known ? back.out : nullptr, false};
}

bool packet_walk::arrive() {
  if (from_.in == nullptr) return true;
  const auto& in = *from_.in;
  const auto* map = map_on(in);
  crypto_selection expected;
  if (map != nullptr) expected = select_arriving(*map, now_, facts_.filters, device_);
  if (expected.is == crypto_selection::kinds::entry) {
    if (!decrypt(in, *map, expected)) return false;
  } else if (!filter(flow_place::input_acl, in.access_group_in, now_, "it")) {
    return false;
  }
  const auto nat = translate_arriving(now_, in, facts_.filters, device_);
  if (nat.applies != net::truth::no) translate(nat);
  return true;
}

// What the map protects must come encrypted; the filter of the interface sees that packet.
bool packet_walk::decrypt(const model::interface& in, const model::crypto_map& map,
                          const crypto_selection& by) {
  const auto* peer = by.entry->peers.empty() ? nullptr : &by.entry->peers.front().value;
  net::packet outer = now_;
  outer.protocol = net::esp_protocol;
  outer.source_port = outer.destination_port = 0;
  if (peer != nullptr && peer->address) {
    outer.source = net::bits_of(*peer->address);
    if (const auto own = primary_address(in)) outer.destination = net::bits_of(own->value);
    if (!filter(flow_place::input_acl, in.access_group_in, outer, "ESP of the peer")) return false;
  }
  say(flow_place::decrypt, flow_verdict::pass,
      fmt::format("comes encrypted by crypto map {} {} (peer {}); in clear it is dropped",
                  map.name.value, by.entry->sequence.value, peer == nullptr ? "" : peer->name),
      by.line == nullptr ? by.entry->header.at : by.line->line.at);
  return true;
}

}  // namespace peerlint::facts
