#include "negotiate/join.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <unordered_map>

#include "facts/path/route_table.hpp"

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

  [[nodiscard]] bool has_owner(net::ipv4_address address, std::size_t other_than) const {
    const auto [first, last] = by_address_.equal_range(address.bits);
    return std::any_of(first, last, [&](const auto& one) { return one.second != other_than; });
  }

  template <class Take>
  void each_owner(net::ipv4_address address, Take take) const {
    const auto [first, last] = by_address_.equal_range(address.bits);
    for (auto at = first; at != last; ++at) take(at->second);
  }

 private:
  void add(const facts::device_facts& device, std::size_t number) {
    for (const auto& on : device.device.interfaces) {
      if (!facts::is_live(on, device.device)) continue;
      for (const auto& one : on.addresses) by_address_.emplace(one.value.address.bits, number);
      for (const auto* groups : {&on.first_hop.standby, &on.first_hop.vrrp, &on.first_hop.glbp})
        for (const auto& group : *groups)
          for (const auto& lent : group.addresses)
            if (lent.value.address) by_address_.emplace(lent.value.address->bits, number);
    }
    for (const auto& pair : device.assumed.nat) by_address_.emplace(pair.second.bits, number);
  }

  std::unordered_multimap<bits, std::size_t> by_address_;
};

class joiner {
 public:
  joiner(std::span<const endpoint> ends, std::span<const facts::device_facts* const> devices)
      : ends_(ends),
        older_(older_versions(ends)),
        owners_(devices, older_),
        taken_(ends.size(), false) {
    for (std::size_t i = 0; i < ends.size(); ++i) {
      if (older_.count(ends[i].device) != 0) continue;
      of_device_[ends[i].device].push_back(i);
      if (const auto outer = ends[i].outer()) at_address_.emplace(outer->bits, i);
    }
  }

  joined_ends join() {
    // The surer an answer is, the earlier it is given; an end that has one is not asked again.
    pass(&joiner::calls_back);
    pass(&joiner::takes_anyone);
    pass(&joiner::calls_the_device);
    for (std::size_t i = 0; i < ends_.size(); ++i)
      if (!taken_[i] && ends_[i].peer && older_.count(ends_[i].device) == 0 &&
          !owners_.has_owner(*ends_[i].peer, ends_[i].device))
        made_.alone.push_back(i);
    std::sort(made_.pairs.begin(), made_.pairs.end());
    return std::move(made_);
  }

 private:
  using question = std::size_t (joiner::*)(std::size_t) const;
  static constexpr std::size_t nobody = static_cast<std::size_t>(-1);

  void pass(question answer) {
    for (std::size_t i = 0; i < ends_.size(); ++i) {
      if (taken_[i] || !ends_[i].peer || older_.count(ends_[i].device) != 0) continue;
      const auto other = (this->*answer)(i);
      if (other == nobody) continue;
      taken_[i] = true;
      // One that takes anyone has many others.
      if (!ends_[other].takes_anyone()) taken_[other] = true;
      made_.pairs.emplace_back(std::min(i, other), std::max(i, other));
    }
  }

  [[nodiscard]] bool is_free(std::size_t one, std::size_t other) const {
    return ends_[one].device != ends_[other].device && !taken_[other];
  }

  // Tunnels go with tunnels of their kind, entries with entries, where there is a choice.
  [[nodiscard]] static bool are_alike(const endpoint& a, const endpoint& b) {
    const auto is_gre = [](const endpoint& one) {
      return one.kind == endpoint_kind::gre || one.kind == endpoint_kind::multipoint;
    };
    return a.kind == b.kind || (is_gre(a) && is_gre(b)) ||
           (a.entry != nullptr && b.entry != nullptr);
  }

  template <class Fits>
  [[nodiscard]] std::size_t best_at(std::size_t one, net::ipv4_address address, Fits fits) const {
    std::size_t best = nobody;
    const auto [first, last] = at_address_.equal_range(address.bits);
    for (auto at = first; at != last; ++at) {
      const auto other = at->second;
      if (!is_free(one, other) || !fits(ends_[other])) continue;
      const bool alike = are_alike(ends_[one], ends_[other]);
      const bool best_alike = best != nobody && are_alike(ends_[one], ends_[best]);
      // Of several that are alike, the one that stands first in its file.
      if (best == nobody || (alike && !best_alike) || (alike == best_alike && other < best))
        best = other;
    }
    return best;
  }

  [[nodiscard]] std::size_t calls_back(std::size_t one) const {
    const auto own = ends_[one].outer();
    if (!own) return nobody;
    return best_at(one, *ends_[one].peer,
                   [&](const endpoint& other) { return other.peer && *other.peer == *own; });
  }

  [[nodiscard]] std::size_t takes_anyone(std::size_t one) const {
    return best_at(one, *ends_[one].peer, [&](const endpoint& other) {
      return other.takes_anyone() && are_alike(ends_[one], other);
    });
  }

  [[nodiscard]] std::size_t calls_the_device(std::size_t one) const {
    std::size_t best = nobody;
    owners_.each_owner(*ends_[one].peer, [&](std::size_t device) {
      const auto there = of_device_.find(device);
      if (there == of_device_.end()) return;
      for (const auto other : there->second)
        if (best == nobody && is_free(one, other) && ends_[other].peer &&
            owners_.owns(ends_[one].device, *ends_[other].peer))
          best = other;
    });
    return best;
  }

  std::span<const endpoint> ends_;
  std::set<std::size_t> older_;
  address_owners owners_;
  std::vector<bool> taken_;
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
