#include <vector>

#include "rules/tun/sole_owner.hpp"
#include "rules/tun/tunnel_ends.hpp"

PEERLINT_RULE(tun_tunnel_protection_one_side){
    .code = "TUN004",
    .name = "tunnel-protection-one-side",
    .summary = "one end of a GRE tunnel is protected and the other end is not",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::fleet_facts& fleet, report& out) {
          std::vector<span> told;
          for (const auto& between : fleet.tunnels) {
            const auto& way = between.a_to_b;
            if (!tun::blames(way.applied, "TUN004")) continue;
            const auto& plain = way.initiator;
            const auto& guarded = way.responder;
            // A hub is told once, not once for each spoke.
            if (std::find(told.begin(), told.end(), plain.section) != told.end()) continue;
            told.push_back(plain.section);
            const auto& protection = guarded.tunnel->tunnel->protection;
            out.at(plain.section, "{} of {} is not protected, {} of {} is", plain.object,
                   plain.device_name, guarded.object, guarded.device_name)
                .label("no `tunnel protection` here")
                .related(protection.at, "protected there")
                .at_most(tun::call_each_other(plain, guarded) ? confidence::high
                                                              : confidence::medium)
                .at_most(tun::certainty_of_owner(guarded.address, fleet))
                .at_most(tun::certainty_of_owner(plain.address, fleet))
                .why(
                    "{} sends GRE in clear, which {} drops: \"%CRYPTO-4-RECVD_PKT_NOT_IPSEC: Rec'd "
                    "packet not an IPSEC packet … prot= 47\"; no SA comes up",
                    plain.device_name, guarded.device_name)
                .help("on {}: {} / tunnel protection ipsec profile <a profile as {} of {}>",
                      plain.device_name, plain.object, protection.value.profile,
                      guarded.device_name);
          }
        },
};
