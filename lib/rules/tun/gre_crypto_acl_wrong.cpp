#include <algorithm>
#include <string>

#include "facts/tunnel_kind.hpp"
#include "rules/rule.hpp"
#include "rules/tun/gre_selection.hpp"

namespace peerlint::rules::tun {

// Some entry of the map with this peer takes the packets of the tunnel, or may do so.
bool map_selects(const model::crypto_map& map, const gre_ends& ends,
                 const facts::device_facts& facts) {
  const auto to_peer = facts.entries_to(ends.to);
  return std::any_of(to_peer.begin(), to_peer.end(), [&](const facts::map_entry& one) {
    if (one.map != &map) return false;
    const auto* list = facts.access_list_named(one.entry->match_address.value);
    return list == nullptr || list->entries.empty() || selects(*list, ends);
  });
}

const model::crypto_map_entry* entry_to(const model::crypto_map& map, net::ipv4_address peer,
                                        const facts::device_facts& facts) {
  for (const auto& one : facts.entries_to(peer))
    if (one.map == &map && one.entry->is_static()) return one.entry;
  return nullptr;
}

}  // namespace peerlint::rules::tun

PEERLINT_RULE(tun_gre_crypto_acl_wrong){
    .code = "TUN015",
    .name = "gre-crypto-acl-wrong",
    .summary = "the access list of a crypto map entry does not take the GRE tunnel to its peer",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          if (!facts::is_point_to_point_gre(on) || on.shutdown.is_set()) return;
          if (on.tunnel->protection.is_set() || on.crypto_map.is_set()) return;
          const auto ends = tun::ends_of(on, facts);
          if (!ends) return;
          for (const auto& map : facts.device.crypto_maps) {
            const auto* entry = tun::entry_to(map, ends->to, facts);
            if (entry == nullptr || facts.interfaces_with_map(map.name.value).empty()) continue;
            if (!entry->match_address.is_set() || tun::map_selects(map, *ends, facts)) continue;
            const auto* list = facts.access_list_named(entry->match_address.value);
            if (list == nullptr) continue;
            const auto gre =
                std::find_if(list->entries.begin(), list->entries.end(), tun::names_gre);
            const bool meant = gre != list->entries.end();
            auto& made =
                out.at(entry->match_address.at, "list {} does not take the GRE packets of {}",
                       list->name.value, on.name.value)
                    .label("for the peer {}", net::to_text(ends->to))
                    .related(meant ? gre->line.at : list->header.at,
                             meant ? "GRE between other addresses" : "no line of it is for GRE")
                    .related(on.tunnel->destination.line, "the tunnel goes to the same peer");
            if (!meant) made.at_most(level::warning).at_most(confidence::medium);
            made.why(
                    "what leaves through the tunnel is GRE from the source to the destination of "
                    "the "
                    "tunnel: the map does not match it, and it leaves in clear text")
                .help("permit gre host {} host {}",
                      ends->from ? net::to_text(*ends->from) : std::string("<tunnel source>"),
                      net::to_text(ends->to));
            return;
          }
        },
};
