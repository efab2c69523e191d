#include "facts/device_facts.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(ik2_wildcard_keyring_peer){
    .code = "IK2014",
    .name = "wildcard-keyring-peer",
    .summary = "a key of an IKEv2 keyring is for any address",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::ikev2_keyring& keyring, report& out) {
          for (const auto& peer : keyring.peers) {
            if (!peer.key.is_set() && !peer.remote_key.is_set()) continue;
            const bool any_ipv4 = peer.address.is_set() && peer.address.value.length == 0;
            const bool any_ipv6 = peer.ipv6.is_set() && peer.ipv6.value == "::/0";
            if (!any_ipv4 && !any_ipv6) continue;
            out.at(any_ipv4 ? peer.address.at : peer.ipv6.at,
                   "the pre-shared key of {} is for any address", peer.name.value)
                .label("every peer")
                .why(
                    "whoever learns the key on one router can pose as any other: as a branch to "
                    "the hub, and as the hub to every branch")
                .help("a peer with its own key for each address or `identity`, or certificates");
          }
        },
};
