#include "facts/failover/track_uses.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace peerlint::facts {
namespace {

using consumers = track_consumer;

struct consuming_command {
  std::string_view command;
  consumers by;
};
// Whatever is not here is a `set` of a route map.
constexpr std::array<consuming_command, 13> commands{{
    {"ip route", consumers::route},
    {"ipv6 route", consumers::route},
    {"ip dhcp client route track", consumers::route},
    {"standby track", consumers::first_hop},
    {"vrrp track", consumers::first_hop},
    {"glbp weighting track", consumers::first_hop},
    {"event track", consumers::applet},
    {"correlate track", consumers::applet},
    {"action track", consumers::applet},
    {"peer", consumers::vpn_client},
    {"source", consumers::vpn_client},
    {"connect track", consumers::vpn_client},
    {"object", consumers::list},
}};

bool is_set(const span& at, const model::device& device) {
  for (const auto& applet : device.eem_applets)
    for (const auto& action : applet.actions)
      if (action.object && action.object->at == at) return action.form.value == "set";
  return false;
}

consumers consumer_of(const use& of, const model::device& device) {
  const auto* const found = std::find_if(
      commands.begin(), commands.end(), [&](const auto& one) { return one.command == of.command; });
  if (found == commands.end()) return consumers::policy;
  if (of.command == "action track" && is_set(of.at, device)) return consumers::setter;
  return found->by;
}

const model::track_object* list_of(const track_use& use, const model::device& device) {
  const auto found = std::find_if(device.tracks.begin(), device.tracks.end(),
                                  [&](const auto& one) { return one.header.at == use.section; });
  return found == device.tracks.end() ? nullptr : &*found;
}

void walk(std::uint32_t track, const model::device& device, const references& names,
          std::vector<const model::track_object*>& lists, std::vector<track_path>& into) {
  for (const auto& use : track_uses(track, device, names)) {
    if (use.by == consumers::setter) continue;
    if (use.by != consumers::list) {
      into.push_back({use, lists});
      continue;
    }
    const auto* const list = list_of(use, device);
    if (list == nullptr || std::find(lists.begin(), lists.end(), list) != lists.end()) continue;
    lists.push_back(list);
    walk(list->number.value, device, names, lists, into);
    lists.pop_back();
  }
}

}  // namespace

std::vector<track_use> track_uses(std::uint32_t track, const model::device& device,
                                  const references& names) {
  const std::string number = std::to_string(track);
  std::vector<track_use> all;
  for (const auto& one : names.uses)
    if (one.kind == object::track && one.name == number)
      all.push_back({track, consumer_of(one, device), one.at, one.section, one.command});
  return all;
}

std::vector<track_path> track_paths(std::uint32_t track, const model::device& device,
                                    const references& names) {
  std::vector<const model::track_object*> lists;
  std::vector<track_path> all;
  walk(track, device, names, lists, all);
  return all;
}

const model::track_object* track_numbered(std::uint32_t number, const model::device& device) {
  const auto found = std::find_if(device.tracks.begin(), device.tracks.end(),
                                  [&](const auto& one) { return one.number.value == number; });
  return found == device.tracks.end() ? nullptr : &*found;
}

std::vector<const model::track_object*> tracks_of_operation(std::uint32_t operation,
                                                            const model::device& device) {
  std::vector<const model::track_object*> all;
  for (const auto& one : device.tracks)
    if (one.operation && one.operation->value == operation) all.push_back(&one);
  return all;
}

}  // namespace peerlint::facts
