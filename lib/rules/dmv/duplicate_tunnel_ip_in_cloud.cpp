#include <map>
#include <tuple>

#include "rules/tun/sole_owner.hpp"
#include "rules/tun/tunnel_ends.hpp"

PEERLINT_RULE(dmv_duplicate_tunnel_ip_in_cloud){
    .code = "DMV015",
    .name = "duplicate-tunnel-ip-in-cloud",
    .summary = "two spokes of one hub have the same address in the tunnel",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::fleet_facts& fleet, report& out) {
          // The hub's tunnel, and an address in it.
          std::map<std::tuple<std::size_t, std::size_t, std::uint32_t>, const endpoint*> taken;
          for (const auto& between : fleet.tunnels) {
            const auto& way = tun::from_spoke(between);
            const auto& spoke = way.initiator;
            const auto& hub = way.responder;
            if (hub.kind != endpoint_kind::multipoint || !hub.takes_anyone()) continue;
            if (spoke.tunnel == nullptr || spoke.tunnel->addresses.empty()) continue;
            const auto& own = spoke.tunnel->addresses.front();
            const auto& first =
                taken.try_emplace({hub.device, hub.number, own.value.address.bits}, &spoke)
                    .first->second;
            // Several states of one router are one router.
            if (first->device_name == spoke.device_name) continue;
            out.at(own.at, "{} and {} have the same address in the cloud of {}", first->device_name,
                   spoke.device_name, hub.device_name)
                .label("{} again", net::to_text(own.value.address))
                .related(first->tunnel->addresses.front().at, "of {}", first->device_name)
                .at_most(tun::certainty_of_owner(hub.address, fleet))
                .why(
                    "the hub refuses the second registration (`unique`), or sends the packets of "
                    "both to whichever registered last")
                .help("on {}: {} / ip address <a free address> {}", spoke.device_name, spoke.object,
                      net::to_text(own.value.mask));
          }
        },
};
