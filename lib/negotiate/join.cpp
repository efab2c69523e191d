#include "negotiate/join.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

#include "facts/path/route_table.hpp"
#include "negotiate/address_owners.hpp"
#include "negotiate/alike.hpp"
#include "negotiate/traffic_in_common.hpp"

namespace peerlint::negotiate {
namespace {

using bits = std::uint32_t;

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
      if (!ends[i].address_ipv6.empty()) at_ipv6_.emplace(ends[i].address_ipv6, i);
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
    pass_ipv6();
    pass(&joiner::takes_anyone);
    pass(&joiner::calls_back);
    pass(&joiner::serves_inside);
    pass(&joiner::calls_the_device);
    pass(&joiner::is_mistyped);
    pass(&joiner::is_hidden);
    pass_shared();
    for (std::size_t i = 0; i < ends_.size(); ++i)
      if (!taken_[i] && !ends_[i].takes_anyone() && older_.count(ends_[i].device) == 0 &&
          answered_.count(way_of(i)) == 0)
        made_.alone.push_back({i, owner_called_by(i)});
    std::sort(made_.pairs.begin(), made_.pairs.end());
    return std::move(made_);
  }

 private:
  using question = std::size_t (joiner::*)(std::size_t) const;
  static constexpr std::size_t nobody = static_cast<std::size_t>(-1);
  // A section and a peer: a map on two interfaces has two ends for one of them.
  using way = std::pair<const void*, std::string>;

  [[nodiscard]] way way_of(std::size_t one) const {
    const auto& end = ends_[one];
    const void* section = end.entry;
    if (section == nullptr) section = end.tunnel;
    return {section, end.peer_text()};
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

  // Over IPv6: both call the address that the other one speaks from.
  void pass_ipv6() {
    for (std::size_t i = 0; i < ends_.size(); ++i) {
      const auto& end = ends_[i];
      if (taken_[i] || end.peer_ipv6.empty() || older_.count(end.device) != 0) continue;
      const auto [first, last] = at_ipv6_.equal_range(end.peer_ipv6);
      const auto fits = [&](const auto& one) {
        const auto& other = ends_[one.second];
        return is_free(i, one.second) && other.peer_ipv6 == end.address_ipv6 &&
               likeness_of(end, other) > 0;
      };
      // Of several those that are most alike, and of these the one that stands first.
      auto best = last;
      for (auto at = first; at != last; ++at)
        if (fits(*at) && (best == last || is_better(i, at->second, best->second))) best = at;
      if (best == last) continue;
      take(i);
      take(best->second);
      made_.pairs.push_back({std::min(i, best->second), std::max(i, best->second), false});
    }
  }

  [[nodiscard]] bool is_better(std::size_t one, std::size_t other, std::size_t than) const {
    const auto likeness = likeness_of(ends_[one], ends_[other]);
    const auto best = likeness_of(ends_[one], ends_[than]);
    return likeness > best || (likeness == best && other < than);
  }

  // Several entries of one map for one peer: the other end may have all their traffic in one.
  void pass_shared() {
    for (std::size_t i = 0; i < ends_.size(); ++i) {
      const auto& end = ends_[i];
      if (taken_[i] || !end.peer || end.kind != endpoint_kind::crypto_map ||
          older_.count(end.device) != 0 || answered_.count(way_of(i)) != 0)
        continue;
      const auto [first, last] = at_address_.equal_range(end.peer->bits);
      const auto at = std::find_if(first, last, [&](const auto& one) {
        const auto& other = ends_[one.second];
        return end.device != other.device && other.kind == endpoint_kind::crypto_map &&
               taken_[one.second] && names(other, i) &&
               traffic_in_common(side_of(i), side_of(one.second)) > 0;
      });
      if (at == last) continue;
      take(i);
      made_.pairs.push_back({std::min(i, at->second), std::max(i, at->second), is_contested(i)});
    }
  }

  [[nodiscard]] std::optional<std::size_t> owner_called_by(std::size_t one) const {
    const auto& end = ends_[one];
    if (end.peer) return owners_.owner(*end.peer, end.device);
    const auto [first, last] = at_ipv6_.equal_range(end.peer_ipv6);
    const auto at = std::find_if(
        first, last, [&](const auto& other) { return ends_[other.second].device != end.device; });
    return at == last ? std::nullopt : std::optional(ends_[at->second].device);
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

  // The one that is most alike. Of several the one that protects the same traffic, of these the one
  // that stands first, as the router looks for it.
  template <class Fits>
  [[nodiscard]] std::size_t best_at(std::size_t one, net::ipv4_address address, Fits fits) const {
    std::vector<std::size_t> best;
    int best_likeness = 0;
    const auto [first, last] = at_address_.equal_range(address.bits);
    for (auto at = first; at != last; ++at) {
      const auto other = at->second;
      if (!is_free(one, other) || !fits(ends_[other])) continue;
      const auto likeness = likeness_of(ends_[one], ends_[other]);
      if (!best.empty() && likeness < best_likeness) continue;
      if (likeness > best_likeness) best.clear();
      best.push_back(other);
      best_likeness = likeness;
    }
    std::sort(best.begin(), best.end());
    if (best.empty()) return nobody;
    std::vector<side> sides;
    for (const auto other : best) sides.push_back(side_of(other));
    return best[nearest_by_traffic(side_of(one), sides)];
  }

  [[nodiscard]] side side_of(std::size_t one) const {
    return {ends_[one], *devices_[ends_[one].device]};
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
    const side one{a, *devices_[a.device]};
    const side other{b, *devices_[b.device]};
    return traffic_in_common(one, other) > 0 || traffic_in_common(other, one) > 0;
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
  std::unordered_multimap<std::string, std::size_t> at_ipv6_;
  std::unordered_map<std::size_t, std::vector<std::size_t>> of_device_;
  joined_ends made_;
};

}  // namespace

joined_ends join(std::span<const endpoint> ends,
                 std::span<const facts::device_facts* const> devices) {
  return joiner(ends, devices).join();
}

}  // namespace peerlint::negotiate
