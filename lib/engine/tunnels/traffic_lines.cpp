#include <string>
#include <vector>

#include "engine/tunnels/ends.hpp"

// Steps 1 and 4: the traffic.
namespace peerlint::engine {
namespace {

std::vector<told_line> permits_of(const side& one) {
  std::vector<told_line> made;
  const auto* list = list_of(one);
  if (list == nullptr) return made;
  if (list->header.at.exists() && !list->entries.empty() &&
      list->header.at.begin != list->entries.front().line.at.begin)
    made.push_back({list->header.at});
  for (const auto& line : list->entries)
    if (line.action != model::ace_action::remark) made.push_back({line.line.at});
  return made;
}

std::vector<told_line> applied_lines(const side& one) {
  const auto* own = own_of(one);
  const auto* on = own != nullptr ? own->on : one.end.tunnel;
  if (on == nullptr) return {{{}, "(on no interface)"}};
  std::vector<told_line> made{{on->header.at}};
  if (on->shutdown.is_set()) made.push_back(line_of(on->shutdown));
  if (one.end.tunnel != nullptr)
    made.push_back(line_of(on->tunnel->protection, "(no tunnel protection)"));
  else
    made.push_back(line_of(on->crypto_map));
  return made;
}

std::vector<told_line> section_lines(const side& one) {
  std::vector<told_line> made;
  if (const auto* entry = one.end.entry) {
    made.push_back({entry->header.at});
    if (entry->match_address.is_set()) made.push_back(line_of(entry->match_address));
  } else if (one.end.tunnel != nullptr) {
    const auto& tunnel = *one.end.tunnel->tunnel;
    made.push_back(line_of(tunnel.mode, "(default) tunnel mode gre ip"));
    made.push_back(line_of(tunnel.source));
    if (tunnel.destination.is_set()) made.push_back(line_of(tunnel.destination));
  }
  std::erase_if(made, [](const auto& each) { return !each.at.exists() && each.otherwise.empty(); });
  return made;
}

std::vector<told_line> data_lines(const side& one) {
  std::vector<told_line> made;
  const auto add = [&](const auto& setting) {
    if (setting.is_set()) made.push_back(line_of(setting));
  };
  if (const auto* tunnel = one.end.tunnel) {
    add(tunnel->tunnel->key);
    add(tunnel->nhrp->authentication);
    add(tunnel->nhrp->network_id);
    add(tunnel->ip_mtu);
    add(tunnel->tcp_mss);
  }
  const auto* outside = one.facts.interface_named(one.end.interface);
  if (outside == nullptr) return made;
  if (outside->access_group_in.is_set()) {
    made.push_back({outside->header.at});
    add(outside->access_group_in);
  }
  return made;
}

}  // namespace

void add_interesting(const ends& of, line_table& into) {
  into.head("where it is applied");
  into.rows(applied_lines(of.a), applied_lines(of.b));
  into.head("what it protects");
  into.rows(section_lines(of.a), section_lines(of.b));
  into.rows(permits_of(of.a), permits_of(of.b));
}

void add_data(const ends& of, line_table& into) {
  into.head("what the packets meet");
  into.rows(data_lines(of.a), data_lines(of.b));
  const auto& reach = of.direction.reach.found;
  into.row({reach.initiator_filter}, {reach.responder_filter});
}

}  // namespace peerlint::engine
