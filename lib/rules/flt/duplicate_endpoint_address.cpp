#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string_view>
#include <vector>

#include "rules/rule.hpp"

namespace peerlint::rules::flt {

/// A router with an address, on a live interface.
struct owner {
  const facts::device_facts* device = nullptr;
  const model::interface* on = nullptr;
  span at{};
};

using owners_by_address = std::map<std::uint32_t, std::vector<owner>>;

/// Loopbacks lend one address to several routers on purpose (anycast), and so do bridges of a
/// cluster; a virtual address of HSRP is no router's own.
inline bool is_own(const model::interface& on) {
  return !on.name.value.starts_with("Loopback") && !on.name.value.starts_with("BDI") &&
         !on.name.value.starts_with("BVI");
}

inline owners_by_address owners_of(const facts::fleet_facts& fleet) {
  owners_by_address made;
  for (const auto* device : fleet.devices)
    for (const auto& on : device->device.interfaces) {
      if (!is_own(on) || !device->routes.is_live(on)) continue;
      for (const auto& one : on.addresses)
        made[one.value.address.bits].push_back({device, &on, one.at});
    }
  return made;
}

struct call {
  std::string_view caller;
  span at{};
};

using calls_by_address = std::map<std::uint32_t, std::vector<call>>;

inline calls_by_address calls_of(const facts::fleet_facts& fleet) {
  calls_by_address made;
  const auto add = [&](const endpoint& end) {
    if (end.peer) made[end.peer->bits].push_back({end.device_name, end.peer_at});
  };
  for (const auto& between : fleet.tunnels) {
    add(between.a_to_b.initiator);
    add(between.b_to_a.initiator);
  }
  for (const auto& lone : fleet.lone) add(lone.end);
  return made;
}

/// Two routers, in one VRF, with one address that a third one calls.
struct duplicate {
  owner first;
  owner second;
  call by;
};

inline std::vector<duplicate> duplicates_among(const owners_by_address& owners,
                                               const calls_by_address& calls) {
  std::vector<duplicate> made;
  for (const auto& [address, callers] : calls) {
    const auto found = owners.find(address);
    if (found == owners.end()) continue;
    const auto& first = found->second.front();
    for (const auto& second : found->second) {
      if (second.device->read.name == first.device->read.name ||
          second.on->vrf.value != first.on->vrf.value)
        continue;
      for (const auto& one : callers)
        if (one.caller != first.device->read.name && one.caller != second.device->read.name) {
          made.push_back({first, second, one});
          break;
        }
    }
  }
  return made;
}

/// How many addresses the two have in common: more than one, and they are copies or states of one
/// router, or routers of networks that use the same plan.
inline std::size_t shared(const duplicate& of, const owners_by_address& owners) {
  const auto has = [](const std::vector<owner>& all, const owner& wanted) {
    return std::any_of(all.begin(), all.end(), [&](const owner& one) {
      return one.device->read.name == wanted.device->read.name;
    });
  };
  return static_cast<std::size_t>(std::count_if(owners.begin(), owners.end(), [&](const auto& one) {
    return has(one.second, of.first) && has(one.second, of.second);
  }));
}

}  // namespace peerlint::rules::flt

PEERLINT_RULE(flt_duplicate_endpoint_address){
    .code = "FLT005",
    .name = "duplicate-endpoint-address",
    .summary = "two routers have the address that a third one calls as its peer",
    .level = level::warning,
    .confidence = confidence::medium,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::fleet_facts& fleet, report& out) {
          const auto owners = flt::owners_of(fleet);
          const auto all = flt::duplicates_among(owners, flt::calls_of(fleet));
          // Several of them are the files of several networks side by side.
          if (all.size() != 1 || flt::shared(all.front(), owners) != 1) return;
          const auto& one = all.front();
          const auto& first = one.first.device->read.name;
          const auto& second = one.second.device->read.name;
          out.at(one.second.at, "{} and {} have the same address, and {} calls it", first, second,
                 one.by.caller)
              .label("of {} of {}", one.second.on->name.value, second)
              .related(one.first.at, "of {} of {}", one.first.on->name.value, first)
              .related(one.by.at, "{} calls it", one.by.caller)
              .why(
                  "packets go to whichever of the two the network leads to at the moment: the "
                  "tunnel of {} comes up with one, and is torn down when they change over",
                  one.by.caller)
              .help("an address of its own on {} or {}, and as peer of {}", first, second,
                    one.by.caller);
        },
};
