#include "rules/key/key_source.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(key_no_xauth_missing){
    .code = "KEY015",
    .name = "no-xauth-missing",
    .summary = "a site-to-site peer of a map with XAUTH has a key without `no-xauth`",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::vpn_endpoint& end, const facts::device_facts& facts, report& out) {
          if (end.kind != facts::vpn_endpoint::kinds::map_entry || !facts::speaks_ike_v1(end) ||
              !end.map->client_authentication.is_set() || !end.isakmp_profile.value.empty())
            return;
          key::each_search(end, facts, [&](const auto& peer, const auto& search) {
            const auto taken = facts::find_key(facts.keys_covering(search.peer), search);
            if (!taken.exists() || taken.keyring != nullptr || taken.key->no_xauth) return;
            const auto address = net::to_text(search.peer);
            out.at(peer.at, "{} is asked for a user name: its key has no `no-xauth`", address)
                .label("a router cannot answer that")
                .related(taken.key->line.at, "its key")
                .related(end.map->client_authentication.at, "XAUTH for the whole map")
                .why(
                    "phase 1 completes and stops in CONF_XAUTH, since the router waits for a user "
                    "name and a password; quick mode never starts")
                .help("crypto isakmp key <key> address {} no-xauth", address);
          });
        },
};
