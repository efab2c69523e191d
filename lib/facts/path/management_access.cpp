#include "facts/path/management_access.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "facts/names/named.hpp"
#include "net/list_comparison.hpp"

namespace peerlint::facts {
namespace {

constexpr std::array<std::uint16_t, 2> session_ports{22, 23};
// Steps of a comparison of lists, behind which it stays open.
constexpr std::uint64_t enough = 1'000'000;

// The list permits something at all.
bool permits_any(const access_filter* filter) {
  if (filter == nullptr) return true;  // not there, or empty: everything
  const auto& items = filter->flows.items();
  return std::any_of(items.begin(), items.end(),
                     [](const auto& item) { return item.action == net::verdict::permit; });
}

bool takes_protocol(const model::terminal_lines& lines) {
  const auto& input = lines.transport_input;
  return input.empty() || std::any_of(input.begin(), input.end(),
                                      [](const auto& one) { return one.value != "none"; });
}

bool takes_address(const model::terminal_lines& lines, const device_facts& facts) {
  return std::all_of(
      lines.access_classes.begin(), lines.access_classes.end(), [&](const auto& one) {
        const auto& by = one.value;
        return by.ipv6 || by.direction != "in" || permits_any(facts.filters.named(by.access_list));
      });
}

net::flow_list sessions_to(const model::interface& on) {
  std::vector<net::list_line> lines;
  for (const auto& own : on.addresses)
    for (const auto port : session_ports) {
      net::flow one{net::all_traffic(net::address_family::ipv4)};
      one.packets.destination = net::block_of(own.value.address, net::ipv4_wildcard{});
      one.packets.protocols = net::number_set::of(net::tcp_protocol);
      one.packets.destination_ports = net::number_set::of(port);
      lines.push_back({lines.size(), net::verdict::permit, {net::normal(std::move(one))}});
    }
  return net::flow_list(std::move(lines));
}

bool has_address(const model::interface& on) {
  return !on.addresses.empty() || on.dynamic_address.is_set() || on.unnumbered.is_set();
}

// Before, the interface stood under the same name.
const model::interface* same_in(const device_facts& other, const model::interface& on) {
  return other.routes.interface_named(on.name.value);
}

void add_lost_way(const device_facts& facts, std::vector<lost_access>& into) {
  using kinds = lost_access::kinds;
  const auto before = default_ways(*facts.before);
  if (before.empty() || !default_ways(facts).empty() || !facts.routes.learned_by().empty()) return;
  for (const auto* old : before) {
    const auto* now = same_in(facts, *old);
    if (now != nullptr && !facts.routes.is_live(*now)) {
      into.push_back({kinds::way_shut_down, now});
      return;
    }
    if (now != nullptr && has_address(*old) && !has_address(*now)) {
      into.push_back({kinds::way_without_address, now});
      return;
    }
  }
  into.push_back({kinds::no_default_route, nullptr});
}

void add_filtered(const device_facts& facts, std::vector<lost_access>& into) {
  using kinds = lost_access::kinds;
  bool others = false;
  std::vector<lost_access> found;
  for (const auto& on : facts.device.interfaces) {
    const auto* old = same_in(*facts.before, on);
    const bool now = lets_sessions_in(on, facts);
    others |= now;
    // An interface that is gone altogether is no matter of lists.
    if (now || old == nullptr || !facts.routes.is_live(on) || on.addresses.empty() ||
        !lets_sessions_in(*old, *facts.before))
      continue;
    found.push_back({kinds::filtered, &on});
  }
  for (auto& one : found) {
    if (!others) one.is = kinds::all_filtered;
    into.push_back(one);
  }
}

}  // namespace

bool takes_sessions(const device_facts& facts) {
  const auto& all = facts.device.lines;
  const auto is_vty = [](const auto& lines) { return lines.kind == "vty"; };
  if (std::none_of(all.begin(), all.end(), is_vty)) return true;
  return std::any_of(all.begin(), all.end(), [&](const auto& lines) {
    return is_vty(lines) && takes_protocol(lines) && takes_address(lines, facts);
  });
}

bool lets_sessions_in(const model::interface& on, const device_facts& facts) {
  if (!facts.routes.is_live(on) || !has_address(on)) return false;
  const auto* filter =
      on.access_group_in.is_set() ? facts.filters.named(on.access_group_in.value) : nullptr;
  // What address it has stands in no file.
  if (filter == nullptr || on.addresses.empty()) return true;
  net::work_limit work(enough);
  return net::permits_apart(filter->flows, sessions_to(on), work).holds != net::truth::yes;
}

std::vector<const model::interface*> default_ways(const device_facts& facts) {
  std::vector<const model::interface*> made;
  for (const auto& each : facts.routes.all()) {
    if (each.to.length != 0 || !each.vrf.empty() || each.discards) continue;
    const auto* by = facts.routes.egress_of(each);
    if (by != nullptr) made.push_back(by);
  }
  return made;
}

std::vector<lost_access> lost_access_of(const device_facts& facts) {
  std::vector<lost_access> made;
  if (facts.before == nullptr || !facts.before->read.whole) return made;
  if (takes_sessions(*facts.before) && !takes_sessions(facts))
    made.push_back({lost_access::kinds::no_session, nullptr});
  add_lost_way(facts, made);
  add_filtered(facts, made);
  return made;
}

}  // namespace peerlint::facts
