#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "engine/tunnels/ends.hpp"
#include "facts/path/packet_walk.hpp"
#include "negotiate/example_packet.hpp"
#include "negotiate/ike_packets.hpp"

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
  if (const auto* policy = one.end.policy) {
    add(policy->df);
    add(policy->replay_window);
  }
  add(one.facts.device.ipsec.df);
  add(one.facts.device.ipsec.fragmentation);
  const auto* outside = one.facts.interface_named(one.end.interface);
  if (outside == nullptr) return made;
  add(outside->mtu);
  add(outside->ip_mtu);
  add(outside->crypto_df_bit);
  add(outside->crypto_fragmentation);
  if (outside->access_group_in.is_set()) {
    made.push_back({outside->header.at});
    add(outside->access_group_in);
  }
  return made;
}

// How large a packet may be, and the line that is to see to it and does not.
std::vector<told_line> size_lines(const packet_limit& of) {
  std::vector<told_line> made;
  if (of.most) made.push_back({{}, "(computed) up to " + std::to_string(*of.most) + " bytes"});
  if (of.clamp.exists()) made.push_back({of.clamp});
  return made;
}

// Of the lines of traffic the one that does not get through, else the first.
const selector_exchange* told_traffic(const exchange& of) {
  const auto& all = of.selectors.found.lines;
  const auto fails = [](const selector_exchange& one) {
    return one.trigger.is == verdict::fail || one.data.is == verdict::fail;
  };
  const auto at = std::find_if(all.begin(), all.end(), fails);
  return at != all.end() ? &*at : all.empty() ? nullptr : &all.front();
}

// The lines that decide where a packet of the traffic goes: routes, NAT, access lists, the map.
std::vector<told_line> way_lines(const side& one, const model::access_list_entry* line) {
  std::vector<told_line> made;
  const bool is_told = line != nullptr && own_of(one) != nullptr;
  const auto example = !is_told ? std::nullopt : negotiate::example_of(one, *line);
  if (!example) return made;
  const auto origin = facts::origin_of(net::ipv4_of(example->source), one.facts);
  if (origin.in == nullptr) return made;
  made.push_back({{}, "(" + to_text(facts::flow_packet_of(*example)) + ")"});
  for (const auto& step : facts::follow(*example, origin, one.facts).steps)
    if (step.where.at.exists()) made.push_back({step.where.at});
  return made;
}

// The line of the outside interface that takes or drops what the other end sends.
told_line admitting_line(const side& one, const side& other) {
  if (own_of(one) == nullptr) return {};
  const bool translated = negotiate::is_translated(one) || negotiate::is_translated(other);
  const auto kind = translated ? negotiate::ike_packet::nat_t : negotiate::ike_packet::esp;
  return {negotiate::admits(kind, other.end.outer(), one.end.outer(), one).at};
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
  into.row(admitting_line(of.a, of.b), admitting_line(of.b, of.a));
  const auto& reach = of.direction.reach.found;
  into.row({reach.initiator_filter}, {reach.responder_filter});
  into.head("how large packets may be");
  into.rows(size_lines(of.direction.size.found.initiator),
            size_lines(of.direction.size.found.responder));
  into.head("which way the traffic takes");
  const auto* traffic = told_traffic(of.direction);
  into.rows(way_lines(of.a, traffic == nullptr ? nullptr : traffic->initiator),
            way_lines(of.b, traffic == nullptr ? nullptr : traffic->nearest));
}

}  // namespace peerlint::engine
