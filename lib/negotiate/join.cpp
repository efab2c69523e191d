#include "negotiate/join.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

#include "facts/path/route_table.hpp"
#include "negotiate/alike.hpp"
#include "negotiate/gates.hpp"

namespace peerlint::negotiate {
namespace {

using bits = std::uint32_t;

// Copies of one device in a folder, as RANCID and Oxidized keep them: the same name, and an IKE
// address in common. Only the last one counts.
std::set<std::size_t> older_versions(std::span<const endpoint> ends) {
  std::map<std::pair<std::string, bits>, std::size_t> last;
  for (const auto& end : ends)
    if (end.address) {
      auto& kept = last[{end.device_name, end.address->bits}];
      kept = std::max(kept, end.device);
    }
  std::set<std::size_t> made;
  for (const auto& end : ends)
    if (end.address && last[{end.device_name, end.address->bits}] != end.device)
      made.insert(end.device);
  return made;
}

// Who has an address on a live interface, or is known by it behind a translator.
class address_owners {
 public:
  address_owners(std::span<const facts::device_facts* const> devices,
                 const std::set<std::size_t>& without) {
    for (std::size_t number = 0; number < devices.size(); ++number)
      if (without.count(number) == 0) add(*devices[number], number);
  }

  [[nodiscard]] bool owns(std::size_t device, net::ipv4_address address) const {
    const auto [first, last] = by_address_.equal_range(address.bits);
    return std::any_of(first, last, [&](const auto& one) { return one.second == device; });
  }

  [[nodiscard]] std::optional<std::size_t> owner(net::ipv4_address address,
                                                 std::size_t other_than) const {
    const auto [first, last] = by_address_.equal_range(address.bits);
    const auto at =
        std::find_if(first, last, [&](const auto& one) { return one.second != other_than; });
    return at == last ? std::nullopt : std::optional(at->second);
  }

  /// Devices of several names have it on an interface; a virtual address is no device's own.
  [[nodiscard]] bool has_several(net::ipv4_address address) const {
    const auto found = by_name_.equal_range(address.bits);
    return std::any_of(found.first, found.second,
                       [&](const auto& one) { return one.second != found.first->second; });
  }

  template <class Take>
  void each_owner(net::ipv4_address address, Take take) const {
    const auto [first, last] = by_address_.equal_range(address.bits);
    for (auto at = first; at != last; ++at) take(at->second);
  }

 private:
  void add(const facts::device_facts& device, std::size_t number) {
    for (const auto& on : device.device.interfaces) {
      if (!device.routes.is_live(on)) continue;
      for (const auto& one : on.addresses) {
        by_address_.emplace(one.value.address.bits, number);
        by_name_.emplace(one.value.address.bits, device.read.name);
      }
      for (const auto* groups : {&on.first_hop.standby, &on.first_hop.vrrp, &on.first_hop.glbp})
        for (const auto& group : *groups)
          for (const auto& lent : group.addresses)
            if (lent.value.address) by_address_.emplace(lent.value.address->bits, number);
    }
    for (const auto& pair : device.assumed.nat) by_address_.emplace(pair.second.bits, number);
  }

  std::unordered_multimap<bits, std::size_t> by_address_;
  std::unordered_multimap<bits, std::string_view> by_name_;
};

class joiner {
 public:
  joiner(std::span<const endpoint> ends, std::span<const facts::device_facts* const> devices)
      : ends_(ends),
        devices_(devices),
        older_(older_versions(ends)),
        owners_(devices, older_),
        taken_(ends.size(), false) {
    for (std::size_t i = 0; i < ends.size(); ++i) {
      if (older_.count(ends[i].device) != 0) continue;
      of_device_[ends[i].device].push_back(i);
      if (const auto outer = ends[i].outer()) at_address_.emplace(outer->bits, i);
      // A Virtual-Template without a source answers on every address.
      if (ends[i].kind == endpoint_kind::dynamic_vti && !ends[i].address)
        for (const auto& on : devices[ends[i].device]->device.interfaces)
          for (const auto& one : on.addresses) at_address_.emplace(one.value.address.bits, i);
      if (ends[i].kind == endpoint_kind::multipoint && ends[i].takes_anyone())
        for (const auto& inside : ends[i].tunnel->addresses)
          hubs_inside_.emplace(inside.value.address.bits, i);
    }
  }

  joined_ends join() {
    // The surer an answer is, the earlier it is given; an end that has one is not asked again.
    pass(&joiner::calls_back_alike);
    pass(&joiner::takes_anyone);
    pass(&joiner::calls_back);
    pass(&joiner::serves_inside);
    pass(&joiner::calls_the_device);
    pass(&joiner::is_mistyped);
    pass(&joiner::is_hidden);
    for (std::size_t i = 0; i < ends_.size(); ++i)
      if (!taken_[i] && ends_[i].peer && older_.count(ends_[i].device) == 0 &&
          answered_.count(way_of(i)) == 0)
        made_.alone.push_back({i, owners_.owner(*ends_[i].peer, ends_[i].device)});
    std::sort(made_.pairs.begin(), made_.pairs.end());
    return std::move(made_);
  }

 private:
  using question = std::size_t (joiner::*)(std::size_t) const;
  static constexpr std::size_t nobody = static_cast<std::size_t>(-1);
  // A section and a peer: a map on two interfaces has two ends for one of them.
  using way = std::pair<const void*, bits>;

  [[nodiscard]] way way_of(std::size_t one) const {
    const auto& end = ends_[one];
    const void* section = end.entry;
    if (section == nullptr) section = end.tunnel;
    return {section, end.peer->bits};
  }

  void pass(question answer) {
    for (std::size_t i = 0; i < ends_.size(); ++i) {
      if (taken_[i] || !ends_[i].peer || older_.count(ends_[i].device) != 0) continue;
      const auto other = (this->*answer)(i);
      if (other == nobody) continue;
      take(i);
      if (ends_[other].peer) take(other);  // one that takes anyone has many others
      made_.pairs.push_back(
          {std::min(i, other), std::max(i, other), is_contested(i) || is_contested(other)});
    }
  }

  void take(std::size_t one) {
    taken_[one] = true;
    answered_.insert(way_of(one));
  }

  [[nodiscard]] bool is_contested(std::size_t one) const {
    const auto& peer = ends_[one].peer;
    return peer && owners_.has_several(*peer);
  }

  [[nodiscard]] bool is_free(std::size_t one, std::size_t other) const {
    return ends_[one].device != ends_[other].device && !taken_[other];
  }

  // It calls somebody, and no other end of its section has found that one.
  [[nodiscard]] bool is_waiting(std::size_t one, std::size_t other) const {
    return is_free(one, other) && ends_[other].peer && answered_.count(way_of(other)) == 0;
  }

  template <class Fits>
  [[nodiscard]] std::size_t best_at(std::size_t one, net::ipv4_address address, Fits fits) const {
    std::size_t best = nobody;
    int best_likeness = 0;
    const auto [first, last] = at_address_.equal_range(address.bits);
    for (auto at = first; at != last; ++at) {
      const auto other = at->second;
      if (!is_free(one, other) || !fits(ends_[other])) continue;
      const auto likeness = likeness_of(ends_[one], ends_[other]);
      // Of several that are as like, the one that stands first in its file.
      if (best == nobody || likeness > best_likeness ||
          (likeness == best_likeness && other < best)) {
        best = other;
        best_likeness = likeness;
      }
    }
    return best;
  }

  [[nodiscard]] bool names(const endpoint& other, std::size_t one) const {
    const auto own = ends_[one].outer();
    return own && other.peer && *other.peer == *own;
  }

  [[nodiscard]] std::size_t calls_back_alike(std::size_t one) const {
    return best_at(one, *ends_[one].peer, [&](const endpoint& other) {
      return names(other, one) && are_alike(ends_[one], other);
    });
  }

  [[nodiscard]] std::size_t calls_back(std::size_t one) const {
    return best_at(one, *ends_[one].peer, [&](const endpoint& other) { return names(other, one); });
  }

  [[nodiscard]] std::size_t takes_anyone(std::size_t one) const {
    if (answered_.count(way_of(one)) != 0) return nobody;
    return best_at(one, *ends_[one].peer, [&](const endpoint& other) {
      return other.takes_anyone() && are_alike(ends_[one], other);
    });
  }

  // A spoke of DMVPN names its hub inside the tunnel as well: where no line says the hub's outer
  // address.
  [[nodiscard]] std::size_t serves_inside(std::size_t one) const {
    const auto& end = ends_[one];
    if (!is_gre(end)) return nobody;
    for (const auto& server : end.tunnel->nhrp->servers)
      if (const auto address = net::parse_ipv4(server.value.address)) {
        const auto hub = hubs_inside_.find(address->bits);
        if (hub != hubs_inside_.end() && is_free(one, hub->second) && !ends_[hub->second].outer())
          return hub->second;
      }
    return nobody;
  }

  [[nodiscard]] std::size_t calls_the_device(std::size_t one) const {
    if (answered_.count(way_of(one)) != 0) return nobody;
    std::size_t best = nobody;
    owners_.each_owner(*ends_[one].peer, [&](std::size_t device) {
      const auto there = of_device_.find(device);
      if (there == of_device_.end()) return;
      for (const auto other : there->second)
        if (best == nobody && is_waiting(one, other) &&
            owners_.owns(ends_[one].device, *ends_[other].peer))
          best = other;
    });
    return best;
  }

  // The other router is called by its address and calls one that nobody has: what the two protect
  // shows that each means the other.
  [[nodiscard]] std::size_t is_mistyped(std::size_t one) const {
    if (answered_.count(way_of(one)) != 0) return nobody;
    const auto device = owners_.owner(*ends_[one].peer, ends_[one].device);
    if (!device) return nobody;
    const auto there = of_device_.find(*device);
    if (there == of_device_.end()) return nobody;
    const auto fits = [&](std::size_t other) {
      const auto& end = ends_[other];
      return is_waiting(one, other) && !owners_.owner(*end.peer, end.device) &&
             protect_the_same(ends_[one], end);
    };
    const auto at = std::find_if(there->second.begin(), there->second.end(), fits);
    return at == there->second.end() ? nobody : *at;
  }

  [[nodiscard]] bool protect_the_same(const endpoint& a, const endpoint& b) const {
    if (!are_alike(a, b)) return false;
    if (a.tunnel != nullptr) return share_a_network(*a.tunnel, *b.tunnel);
    const auto both = judge_selectors({a, *devices_[a.device]}, {b, *devices_[b.device]});
    const auto& lines = both.found.lines;
    return std::any_of(lines.begin(), lines.end(), [](const auto& line) {
      return line.relation <= selector_relation::overlap;
    });
  }

  // Neither file says the own address (DHCP, a part of a file): of two routers that are all there
  // is, the two ends that protect the same.
  [[nodiscard]] std::size_t is_hidden(std::size_t one) const {
    if (of_device_.size() != 2 || ends_[one].address) return nobody;
    for (std::size_t other = 0; other < ends_.size(); ++other)
      if (is_waiting(one, other) && !ends_[other].address && are_alike(ends_[one], ends_[other]))
        return other;
    return nobody;
  }

  std::span<const endpoint> ends_;
  std::span<const facts::device_facts* const> devices_;
  std::set<std::size_t> older_;
  address_owners owners_;
  std::vector<bool> taken_;
  std::set<way> answered_;
  std::unordered_map<bits, std::size_t> hubs_inside_;
  std::unordered_multimap<bits, std::size_t> at_address_;
  std::unordered_map<std::size_t, std::vector<std::size_t>> of_device_;
  joined_ends made_;
};

}  // namespace

joined_ends join(std::span<const endpoint> ends,
                 std::span<const facts::device_facts* const> devices) {
  return joiner(ends, devices).join();
}

}  // namespace peerlint::negotiate
