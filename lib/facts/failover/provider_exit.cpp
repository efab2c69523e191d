#include "facts/failover/provider_exit.hpp"

#include <algorithm>

#include "facts/names/named.hpp"
#include "facts/tunnel_kind.hpp"

namespace peerlint::facts {
namespace {

// An address of the Internet that no configuration names by chance.
constexpr net::ipv4_address somewhere{0x08080808U};

bool may_be_exit(const model::interface* on, const device_facts& facts) {
  return on != nullptr && on->vrf.value.empty() && !is_tunnel(*on) && facts.routes.is_live(*on);
}

provider_exit* exit_on(const model::interface& on, std::vector<provider_exit>& all) {
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.on == &on; });
  return found == all.end() ? nullptr : &*found;
}

provider_exit exit_of(const model::interface& on, const model::device& device) {
  provider_exit made;
  made.on = &on;
  if (on.crypto_map.is_set()) made.map = find_named(device.crypto_maps, on.crypto_map.value);
  return made;
}

// The table has them by distance.
void add_routes(const device_facts& facts, std::vector<provider_exit>& all) {
  const route* first = nullptr;
  for (const auto& one : facts.routes.all()) {
    if (one.to.length != 0 || !one.vrf.empty() || one.discards) continue;
    const auto* const on = facts.routes.egress_of(one);
    if (!may_be_exit(on, facts)) continue;
    if (first == nullptr) first = &one;
    if (exit_on(*on, all) != nullptr) continue;
    auto made = exit_of(*on, facts.device);
    made.by = &one;
    made.at = one.at;
    made.in_use = one.distance == first->distance;
    all.push_back(std::move(made));
  }
}

// `ip route 0.0.0.0 0.0.0.0 {A | IF} …`
const model::interface* default_route_entered(const applet_command& command,
                                              const device_facts& facts) {
  if (command.negated || !command.begins("ip ro|ute") || command.word(2) != "0.0.0.0" ||
      command.word(3) != "0.0.0.0")
    return nullptr;
  if (const auto next_hop = net::parse_ipv4(command.word(4)))
    return facts.routes.connected_to({}, *next_hop);
  return facts.interface_named(command.word(4));
}

void add_applet(const model::eem_applet& applet, const device_facts& facts,
                std::vector<provider_exit>& all) {
  for (const auto& command : commands_of(applet)) {
    const auto* const on = default_route_entered(command, facts);
    if (!may_be_exit(on, facts) || exit_on(*on, all) != nullptr) continue;
    auto made = exit_of(*on, facts.device);
    made.at = command.at;
    all.push_back(std::move(made));
  }
}

void add_maps(const model::eem_applet& applet, const device_facts& facts,
              std::vector<provider_exit>& all) {
  for (const auto& command : commands_of(applet)) {
    if (command.negated || command.interface.empty() || command.words.size() != 3 ||
        !command.begins("cry|pto map"))
      continue;
    const auto* const on = facts.interface_named(command.interface);
    auto* const exit = on == nullptr ? nullptr : exit_on(*on, all);
    if (exit != nullptr) exit->maps.push_back({&applet, command});
  }
}

// A host behind the interface, not the router itself.
std::optional<net::ipv4_address> host_behind(const model::interface& in,
                                             const device_facts& facts) {
  const auto own = primary_address(in);
  if (!own) return std::nullopt;
  const auto length = net::length_of(in.addresses.front().value.mask);
  if (!length) return std::nullopt;
  const auto network = net::prefix_of(own->value, *length);
  for (const std::uint32_t further : {10U, 2U, 3U, 1U}) {
    const net::ipv4_address host{network.address.bits + further};
    if (net::contains(network, host) && facts.routes.owner_of({}, host) == nullptr) return host;
  }
  return std::nullopt;
}

}  // namespace

bool has_side(const model::interface* on, model::nat_side side) {
  return on != nullptr && on->nat.is_set() && on->nat.value == side;
}

std::vector<provider_exit> provider_exits(const device_facts& facts) {
  std::vector<provider_exit> all;
  add_routes(facts, all);
  if (all.empty()) return all;
  for (const auto& applet : facts.device.eem_applets) add_applet(applet, facts, all);
  for (const auto& applet : facts.device.eem_applets) add_maps(applet, facts, all);
  return all;
}

std::vector<const provider_exit*> exits_with(const model::crypto_map& map,
                                             const std::vector<provider_exit>& exits) {
  std::vector<const provider_exit*> all;
  for (const auto& exit : exits)
    if (exit.map == &map || std::any_of(exit.maps.begin(), exit.maps.end(), [&](const auto& line) {
          return line.command.word(2) == map.name.value;
        }))
      all.push_back(&exit);
  return all;
}

std::vector<exit_translation> translations_at(const model::interface& out,
                                              const device_facts& facts) {
  std::vector<exit_translation> all;
  for (const auto& in : facts.device.interfaces) {
    if (!has_side(&in, model::nat_side::inside) || !in.vrf.value.empty() ||
        in.policy_route_map.is_set() || !facts.routes.is_live(in))
      continue;
    const auto host = host_behind(in, facts);
    if (!host) continue;
    exit_translation made;
    made.in = &in;
    made.packet.source = net::bits_of(*host);
    made.packet.destination = net::bits_of(somewhere);
    made.packet.source_port = 49152;
    made.packet.destination_port = 443;
    made.by = translate_leaving(made.packet, in, out, facts.filters, facts.device);
    all.push_back(std::move(made));
  }
  return all;
}

}  // namespace peerlint::facts
