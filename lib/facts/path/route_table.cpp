#include "facts/path/route_table.hpp"

#include <algorithm>
#include <optional>
#include <tuple>

#include "facts/names/named.hpp"
#include "facts/path/learned_routes.hpp"
#include "facts/tunnel_kind.hpp"
#include "facts/vpn_endpoint.hpp"
#include "net/interface_name.hpp"

namespace peerlint::facts {
namespace {

// Next hops behind next hops; IOS gives up as well.
constexpr int deepest = 8;
// What DHCP gives its default route.
constexpr std::uint32_t leased_distance = 254;

auto order(const route& one) {
  return std::tuple(one.vrf, static_cast<std::uint8_t>(32 - one.to.length), one.to.address,
                    one.distance);
}

bool is_null(std::string_view name) { return name.starts_with("Null"); }

}  // namespace

route_table::route_table(const session::reading& read, const settings::assumed& assumed)
    : interfaces_(read.device.interfaces), learned_by_(learned_routes(read)), whole_(read.whole) {
  add_owned(read.device);
  add_connected(read.device);
  add_leased(read.device);
  add_fixed(read.device);
  add_reverse(read.device);
  add_told(assumed);
  // Who tells the routes tells all of them.
  if (!assumed.routes.empty()) learned_by_ = {};
  sort();
}

void route_table::sort() {
  std::stable_sort(routes_.begin(), routes_.end(),
                   [](const route& a, const route& b) { return order(a) < order(b); });
  for (std::size_t i = 0; i < routes_.size(); ++i) {
    const auto& one = routes_[i];
    if (blocks_.empty() || blocks_.back().vrf != one.vrf || blocks_.back().length != one.to.length)
      blocks_.push_back({one.vrf, one.to.length, i, i});
    blocks_.back().last = i + 1;
  }
}

bool route_table::is_live(const model::interface& on) const {
  if (on.shutdown.is_set()) return false;
  const auto dot = on.name.value.find('.');
  if (dot == std::string::npos) return true;
  const auto* parent = interface_named(std::string_view(on.name.value).substr(0, dot));
  return parent == nullptr || !parent->shutdown.is_set();
}

void route_table::add_owned(const model::device& device) {
  for (const auto& on : device.interfaces) {
    if (!is_live(on)) continue;
    const auto add = [&](const auto& addresses) {
      for (const auto& each : addresses)
        if (const std::optional<net::ipv4_address> address = each.value.address)
          owned_.push_back({*address, on.vrf.value, &on});
    };
    add(on.addresses);
    for (const auto* groups : {&on.first_hop.standby, &on.first_hop.vrrp, &on.first_hop.glbp})
      for (const auto& group : *groups) add(group.addresses);
  }
  std::stable_sort(owned_.begin(), owned_.end(),
                   [](const owned_address& a, const owned_address& b) {
                     return std::tie(a.address, a.vrf) < std::tie(b.address, b.vrf);
                   });
}

void route_table::add_connected(const model::device& device) {
  for (const auto& on : device.interfaces) {
    if (!is_live(on)) continue;
    if (on.addresses.empty() &&
        (on.dynamic_address.is_set() || on.unnumbered.is_set() || is_tunnel(on)))
      hidden_networks_ = true;
    for (const auto& each : on.addresses) {
      const auto length = net::length_of(each.value.mask);
      if (!length) continue;
      route made;
      made.origin = route_origin::connected;
      made.vrf = on.vrf.value;
      made.to = net::prefix_of(each.value.address, *length);
      made.out = &on;
      made.at = each.at;
      routes_.push_back(made);
    }
  }
}

void route_table::add_leased(const model::device& device) {
  for (const auto& on : device.interfaces) {
    const auto* ppp = model::find_option(on.options, "ppp ipcp route default");
    const bool by_dhcp = on.dynamic_address.is_set() && on.dynamic_address.value.kind == "dhcp";
    if (!is_live(on) || (!by_dhcp && (ppp == nullptr || ppp->off))) continue;
    route made;
    made.origin = route_origin::leased;
    made.vrf = on.vrf.value;
    made.distance = by_dhcp ? leased_distance : 1;
    made.out = &on;
    made.at = by_dhcp ? on.dynamic_address.at : ppp->at;
    routes_.push_back(made);
  }
}

void route_table::add_fixed(const model::device& device) {
  for (const auto& line : device.static_routes) {
    route made;
    made.vrf = line.vrf;
    made.to = line.destination;
    made.distance = line.distance;
    made.next_hop = line.next_hop;
    made.next_hop_vrf = line.global_next_hop ? std::string_view() : std::string_view(line.vrf);
    made.track = line.track;
    made.at = line.line.at;
    made.discards = is_null(line.interface);
    if (!line.interface.empty() && !made.discards) {
      made.out = interface_named(line.interface);
      // An interface that the file does not have carries nothing.
      if (made.out == nullptr || !is_live(*made.out)) continue;
    }
    // The next hop that DHCP brings is on the interface that it serves.
    if (line.dhcp && made.out == nullptr) {
      const auto served =
          std::find_if(device.interfaces.begin(), device.interfaces.end(), [&](const auto& on) {
            return on.dynamic_address.is_set() && on.vrf.value == line.vrf && is_live(on);
          });
      if (served == device.interfaces.end()) continue;
      made.out = &*served;
    }
    routes_.push_back(made);
  }
}

void route_table::add_reverse(const model::device& device) {
  for (const auto& endpoint : endpoints_of(device)) {
    if (endpoint.entry == nullptr || endpoint.on == nullptr || endpoint.policy == nullptr ||
        !endpoint.policy->routes.is_set() || !endpoint.entry->match_address.is_set() ||
        endpoint.kind != vpn_endpoint::kinds::map_entry || !is_live(*endpoint.on))
      continue;
    const auto* list = find_named(device.access_lists, endpoint.entry->match_address.value);
    if (list == nullptr) continue;
    for (const auto& line : list->entries) {
      const auto& to = line.destination.value;
      const auto length = net::length_of(to.wildcard);
      if (line.action != model::ace_action::permit || !length ||
          (to.kind != model::ace_address::kinds::host &&
           to.kind != model::ace_address::kinds::network))
        continue;
      route made;
      made.origin = route_origin::reverse;
      made.vrf = endpoint.on->vrf.value;
      made.to = net::prefix_of(to.address, *length);
      made.distance = 1;
      made.out = endpoint.on;
      made.while_up = !endpoint.policy->routes.value.is_static;
      made.at = endpoint.policy->routes.line;
      routes_.push_back(made);
    }
  }
}

void route_table::add_told(const settings::assumed& assumed) {
  for (const auto& told : assumed.routes) {
    route made;
    made.origin = route_origin::told;
    made.to = told.prefix;
    made.distance = 1;
    made.next_hop = net::parse_ipv4(told.via);
    if (!made.next_hop) {
      made.out = interface_named(net::canonical_interface(told.via));
      if (made.out == nullptr) continue;
    }
    routes_.push_back(made);
  }
}

const model::interface* route_table::owner_of(std::string_view vrf,
                                              net::ipv4_address address) const {
  const auto at = std::lower_bound(owned_.begin(), owned_.end(), std::tie(address, vrf),
                                   [](const owned_address& one, const auto& wanted) {
                                     return std::tie(one.address, one.vrf) < wanted;
                                   });
  const bool found = at != owned_.end() && at->address == address && at->vrf == vrf;
  return found ? at->owner : nullptr;
}

const model::interface* route_table::connected_to(std::string_view vrf,
                                                  net::ipv4_address address) const {
  const model::interface* found = nullptr;
  each_matching(vrf, address, [&](const route& each) {
    if (each.origin == route_origin::connected) found = each.out;
    return found != nullptr;
  });
  return found;
}

std::span<const route_table::block> route_table::blocks_of(std::string_view vrf) const {
  const auto first = std::partition_point(blocks_.begin(), blocks_.end(),
                                          [&](const block& one) { return one.vrf < vrf; });
  const auto last =
      std::partition_point(first, blocks_.end(), [&](const block& one) { return one.vrf == vrf; });
  return {first, last};
}

std::span<const route> route_table::between(const block& in, net::ipv4_address first,
                                            net::ipv4_address last) const {
  const auto all = std::span(routes_).subspan(in.first, in.last - in.first);
  const auto begin = std::partition_point(
      all.begin(), all.end(), [&](const route& one) { return one.to.address.bits < first.bits; });
  auto end = begin;
  while (end != all.end() && end->to.address.bits <= last.bits) ++end;
  return {begin, end};
}

template <class Visit>
void route_table::each_matching(std::string_view vrf, net::ipv4_address to, Visit visit) const {
  for (const auto& block : blocks_of(vrf)) {
    const auto network = net::prefix_of(to, block.length).address;
    for (const auto& each : between(block, network, network))
      if (visit(each)) return;
  }
}

std::vector<const route*> route_table::touching(std::string_view vrf,
                                                net::ipv4_prefix network) const {
  std::vector<const route*> found;
  for (const auto& block : blocks_of(vrf)) {
    const auto shorter = net::prefix_of(network.address, std::min(block.length, network.length));
    const auto open = ~net::mask_of(shorter.length).bits;
    for (const auto& each : between(block, shorter.address, {shorter.address.bits | open}))
      found.push_back(&each);
  }
  return found;
}

const model::interface* route_table::egress_of(const route& taken) const {
  route_choice choice;
  return resolve(taken, 0, choice) ? choice.out : nullptr;
}

// Whether the route stands in the table: its next hop leads somewhere.
bool route_table::resolve(const route& taken, int depth, route_choice& into) const {
  into.next_hop = taken.next_hop;
  if (taken.discards || taken.out != nullptr) {
    into.is = taken.discards ? route_choice::kinds::discarded : route_choice::kinds::leaves;
    into.out = taken.out;
    return true;
  }
  if (!taken.next_hop || depth >= deepest) return false;
  const auto next = lookup(taken.next_hop_vrf, *taken.next_hop, depth + 1);
  // A route does not lead to its own next hop.
  if (next.taken == &taken || next.is == route_choice::kinds::own_address) return false;
  into.is = next.is;
  into.out = next.out;
  into.sure = std::min(into.sure, next.sure);
  if (next.is == route_choice::kinds::leaves && next.next_hop) into.next_hop = next.next_hop;
  return next.is != route_choice::kinds::no_route;
}

route_choice route_table::lookup(std::string_view vrf, net::ipv4_address to) const {
  return lookup(vrf, to, 0);
}

route_choice route_table::lookup(std::string_view vrf, net::ipv4_address to, int depth) const {
  route_choice choice;
  if (const auto* own = owner_of(vrf, to)) {
    choice.is = route_choice::kinds::own_address;
    choice.out = own;
    return choice;
  }
  each_matching(vrf, to, [&](const route& each) {
    // Behind a route that nothing but its interface takes away, shorter prefixes never count.
    if (choice.taken != nullptr && each.to.length < choice.taken->to.length &&
        choice.taken->track == 0)
      return true;
    if (choice.taken != nullptr) {
      choice.others.push_back(&each);
      return false;
    }
    route_choice way;
    if (!resolve(each, depth, way)) return false;
    choice = std::move(way);
    choice.taken = &each;
    return false;
  });
  doubt(choice);
  return choice;
}

// What the file does not hold may be more specific than what it holds.
void route_table::doubt(route_choice& choice) const {
  const bool learns = !learned_by_.empty();
  if (choice.taken == nullptr) {
    if (learns || hidden_networks_ || !whole_) choice.is = route_choice::kinds::unknown;
    if (learns) choice.learned_by = learned_by_;
    return;
  }
  if (choice.taken->origin == route_origin::connected) return;
  if (choice.taken->while_up) choice.sure = std::min(choice.sure, confidence::medium);
  if (!learns) return;
  choice.learned_by = learned_by_;
  choice.sure =
      std::min(choice.sure, choice.taken->to.length == 0 ? confidence::low : confidence::medium);
}

}  // namespace peerlint::facts
