#include "negotiate/example_packet.hpp"

#include "negotiate/protected_list.hpp"

namespace peerlint::negotiate {
namespace {

// The next address, where the first one of the network is the router's own.
void avoid_own_address(net::packet& one, const net::address_block& from, const side& of) {
  const auto* own = of.facts.routes.owner_of(of.own().front_vrf, net::ipv4_of(one.source));
  auto next = one.source;
  ++next.low;
  if (own != nullptr && net::contains(from, next)) one.source = next;
}

}  // namespace

std::optional<net::packet> example_of(const side& one, const model::access_list_entry& line) {
  const auto* name = protected_list(one.end);
  const auto* filter = name == nullptr ? nullptr : one.facts.filters.named(name->value);
  if (filter == nullptr) return std::nullopt;
  const auto& lines = filter->flows.lines();
  for (const auto& item : filter->flows.items()) {
    if (&filter->line(lines[item.line].number) != &line) continue;
    auto made = net::natural_packet(item.what.packets);
    avoid_own_address(made, item.what.packets.source, one);
    return made;
  }
  return std::nullopt;
}

}  // namespace peerlint::negotiate
