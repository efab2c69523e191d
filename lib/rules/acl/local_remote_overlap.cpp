#include "rules/acl/line_place.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::acl {

// The other end is at home here, and so is this one: reversed it is not.
bool is_at_home(const line_place& at) {
  using kinds = facts::network_place::kinds;
  return at.destination.is == kinds::connected &&
         (at.source.is == kinds::connected || at.source.is == kinds::inside ||
          at.source.is == kinds::own);
}

}  // namespace peerlint::rules::acl

PEERLINT_RULE(acl_local_remote_overlap){
    .code = "ACL019",
    .name = "local-remote-overlap",
    .summary = "the remote network of a crypto access list is one of the router's own",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          if (acl::translates_destinations(facts.device)) return;
          for (const auto& at : facts.line_places()) {
            if (!acl::is_at_home(at)) continue;
            const auto remote = net::to_text(at.packets->destination, net::address_family::ipv4);
            out.at(at.line->destination.at, "{} is not remote: {} is in it", remote,
                   at.destination.by->name.value)
                .label("{} stays at home", net::to_text(at.one()))
                .related(at.destination.by->name.at, "the same network")
                .related(at.entry->match_address.at, "of {}", acl::name_of(*at.entry))
                .why(
                    "a connected network goes before every other route: the packet leaves by {}, "
                    "which has no crypto map, and hosts of that network look for each other by ARP",
                    at.destination.by->name.value)
                .help(
                    "renumber one end, or translate on both (`ip nat inside source static network "
                    "…`) and permit the translated networks");
          }
        },
};
