#include "write/objects.hpp"

namespace peerlint::write {
namespace {

// All names in one line, as a router prints them.
void write_list(ios_text& into, std::string_view command,
                const std::vector<located<std::string>>& names) {
  if (names.empty()) return;
  std::string text;
  for (const auto& name : names) text += ' ' + name.value;
  into.line(command, std::string_view(text).substr(1));
}

void write_hops(ios_text& into, const std::string& command, const model::next_hops& of) {
  for (const auto& [address, at] : of.addresses) into.line(command, net::to_text(address));
  into.setting(command + " verify-availability", of.verify_availability);
  for (const auto& [hop, at] : of.verified)
    into.line(command, "verify-availability", net::to_text(hop.address), hop.sequence,
              hop.track == 0 ? std::string() : "track " + std::to_string(hop.track));
}

void write(ios_text& into, const model::route_map_clause& of) {
  into.line("route-map", of.map, model::to_text(of.action), of.sequence.value);
  into.section([&] {
    into.setting("description", of.description);
    write_list(into, "match ip address", of.match_access_lists);
    write_list(into, "match ip address prefix-list", of.match_prefix_lists);
    write_list(into, "match ip next-hop", of.match_next_hop_access_lists);
    write_list(into, "match ip next-hop prefix-list", of.match_next_hop_prefix_lists);
    write_list(into, "match interface", of.match_interfaces);
    into.number("match track", of.match_track);
    write_hops(into, "set ip next-hop", of.next_hop);
    into.setting("set ip next-hop recursive", of.recursive_next_hop,
                 [](net::ipv4_address hop) { return net::to_text(hop); });
    into.setting("set ip next-hop dynamic dhcp", of.dhcp_next_hop);
    write_list(into, "set interface", of.interfaces);
    write_hops(into, "set ip default next-hop", of.default_next_hop);
    write_list(into, "set default interface", of.default_interfaces);
    into.setting("set vrf", of.vrf);
    into.setting("set global", of.global);
    into.options(of.options);
  });
}

}  // namespace

void write(ios_text& into, const model::route_map& of) {
  for (const auto& clause : of.clauses) write(into, clause);
}

}  // namespace peerlint::write
