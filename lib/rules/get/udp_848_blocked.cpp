#include <cstdint>
#include <optional>
#include <string_view>

#include "facts/names/named.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::get {

constexpr std::uint16_t gdoi_port = 848;

/// What the key server sends to the member.
std::optional<net::packet> rekey_packet(std::string_view server, const model::interface& on) {
  const auto from = net::parse_ipv4(server);
  const auto to = facts::primary_address(on);
  if (!from || !to) return std::nullopt;
  net::packet one;
  one.source = net::bits_of(*from);
  one.destination = net::bits_of(to->value);
  one.protocol = net::udp_protocol;
  one.source_port = gdoi_port;
  one.destination_port = gdoi_port;
  return one;
}

void look(const model::interface& on, const model::gdoi_group& group,
          const facts::access_filter& filter, report& out) {
  for (const auto& server : group.servers) {
    const auto one = rekey_packet(server.value, on);
    if (!one) continue;
    const auto made = facts::decide(filter, *one);
    if (made.permitted != net::truth::no) continue;
    auto& found = out.at(on.access_group_in.at, "list {} drops {}", filter.list->name.value,
                         net::to_text(*one));
    found.label("what the key server sends").related(server.at, "the key server");
    if (made.line != nullptr)
      found.related(made.line->line.at, "this line drops it");
    else
      found.related(filter.list->header.at, "no line permits it");
    found
        .why(
            "registration and new keys come by UDP 848: the member never registers, or loses its "
            "keys when they expire, and then its traffic stops")
        .help("permit udp host {} host {} eq 848", server.value,
              net::to_text(facts::primary_address(on)->value));
    return;
  }
}

}  // namespace peerlint::rules::get

PEERLINT_RULE(get_udp_848_blocked){
    .code = "GET003",
    .name = "udp-848-blocked",
    .summary = "the filter of a GETVPN member drops what its key server sends",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          if (!on.crypto_map.is_set() || !on.access_group_in.is_set() || on.shutdown.is_set())
            return;
          // Inspection may let the answers in.
          if (on.inspection->inspect_out.is_set()) return;
          const auto* map = facts::find_named(facts.device.crypto_maps, on.crypto_map.value);
          const auto* filter = facts.filters.named(on.access_group_in.value);
          if (map == nullptr || filter == nullptr) return;
          for (const auto& entry : map->entries) {
            const auto* group = facts::find_named(facts.device.gdoi_groups, entry.gdoi_group.value);
            if (group == nullptr || group->server || group->ipv6 ||
                group->registration_interface.is_set())
              continue;
            get::look(on, *group, *filter, out);
            return;
          }
        },
};
