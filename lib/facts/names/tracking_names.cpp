#include <algorithm>
#include <charconv>
#include <optional>

#include "facts/names/name_collector.hpp"

namespace peerlint::facts {
namespace {

constexpr auto operation = object::ip_sla_operation;

// The number behind the last `track` of a line that is kept as its words; 0 when there is none.
std::uint32_t tracked_in(std::string_view words) {
  static constexpr std::string_view keyword = " track ";
  const auto at = words.rfind(keyword);
  if (at == std::string_view::npos) return 0;
  std::uint32_t number = 0;
  const auto digits = words.substr(at + keyword.size());
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

void collect(const model::ip_sla_operation& of, name_collector& into) {
  into.section(of.header.at);
  into.define(operation, of.number);
  into.use(object::vrf, "vrf", of.vrf);
  if (of.probe.is_set() && of.probe.value.source_interface)
    into.use(object::interface, "source-interface", *of.probe.value.source_interface);
  into.section({});
  for (const auto& one : of.triggers)
    into.use(operation, "ip sla reaction-trigger", one.value, one.at);
}

// A range says which numbers it may mean, not that there is an operation of each.
void collect(const model::ip_sla_group& of, const model::device& device, name_collector& into) {
  static constexpr std::string_view command = "ip sla group schedule";
  const std::string_view all = of.members.value;
  for (std::size_t begin = 0; begin < all.size();) {
    const auto end = std::min(all.find(',', begin), all.size());
    const auto part = all.substr(begin, end - begin);
    begin = end + 1;
    if (part.find('-') == std::string_view::npos) {
      into.use(operation, command, part, of.members.at);
      continue;
    }
    for (const auto& one : device.ip_sla_operations)
      if (model::is_member(part, one.number.value))
        into.use(operation, command, one.number.value, of.members.at);
  }
}

void collect(const model::track_object& of, name_collector& into) {
  into.section(of.header.at);
  into.define(object::track, of.number);
  into.use(object::interface, "track … interface", of.interface);
  into.use(object::vrf, "ip vrf", of.vrf);
  if (of.operation)
    into.use(operation, of.by_rtr ? "track … rtr" : "track … ip sla", of.operation->value,
             of.operation->at);
  for (const auto& one : of.members) into.use(object::track, "object", one.value.object, one.at);
}

void collect(const model::next_hops& of, std::string_view command, name_collector& into) {
  for (const auto& one : of.verified) into.use(object::track, command, one.value.track, one.at);
}

void collect(const model::route_map_clause& of, name_collector& into) {
  into.section(of.header.at);
  if (of.match_track.is_set())
    into.use(object::track, "match track", of.match_track.value, of.match_track.at);
  collect(of.next_hop, "set ip next-hop verify-availability", into);
  collect(of.default_next_hop, "set ip default next-hop verify-availability", into);
  for (const auto& line : of.options)
    if (!line.off) into.use(object::track, line.command, tracked_in(line.text), line.at);
}

void collect(const std::vector<model::hop_group>& groups, std::string_view command,
             name_collector& into) {
  for (const auto& group : groups)
    for (const auto& one : group.tracks) into.use(object::track, command, one.value.object, one.at);
}

void collect(const model::interface& of, name_collector& into) {
  into.section(of.header.at);
  collect(of.first_hop.standby, "standby track", into);
  collect(of.first_hop.vrrp, "vrrp track", into);
  collect(of.first_hop.glbp, "glbp weighting track", into);
  if (of.routing->dhcp_track.is_set())
    into.use(object::track, "ip dhcp client route track", of.routing->dhcp_track.value,
             of.routing->dhcp_track.at);
}

void collect(const model::flexvpn_client& of, name_collector& into) {
  into.section(of.header.at);
  for (const auto& one : of.peers)
    if (one.value.track) into.use(object::track, "peer", one.value.track->object, one.at);
  for (const auto& one : of.sources)
    if (one.value.track) into.use(object::track, "source", *one.value.track, one.at);
  if (of.connect.is_set() && of.connect.value.track)
    into.use(object::track, "connect track", of.connect.value.track->object, of.connect.at);
}

}  // namespace

void collect_tracking_names(const model::device& of, name_collector& into) {
  for (const auto& one : of.ip_sla_operations) collect(one, into);
  into.section({});
  for (const auto& one : of.ip_sla_groups) collect(one, of, into);
  for (const auto& one : of.ip_sla_strays) {
    const std::string_view words = one.words;
    const auto command = words.substr(0, words.find_first_of("0123456789") - 1);
    into.use(operation, command, one.operation.value, one.operation.at);
  }
  for (const auto& one : of.tracks) collect(one, into);
  for (const auto& map : of.route_maps)
    for (const auto& clause : map.clauses) collect(clause, into);
  for (const auto& one : of.interfaces) collect(one, into);
  for (const auto& one : of.flexvpn_clients) collect(one, into);
  into.section({});
  for (const auto& route : of.static_routes)
    into.use(object::track, "ip route", route.track, route.line.at);
  for (const auto& route : of.ipv6_routes)
    into.use(object::track, "ipv6 route", route.track, route.line.at);
}

}  // namespace peerlint::facts
