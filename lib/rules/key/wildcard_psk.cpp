#include "rules/key/key_source.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(key_wildcard_psk){
    .code = "KEY003",
    .name = "wildcard-psk",
    .summary = "a pre-shared key of IKEv1 is for any address",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::keyring_key& one, report& out) {
          if (!one.is_of_any_peer()) return;
          out.at(one.key->peer.at, "this pre-shared key is for any address")
              .label("every peer")
              .why(
                  "whoever learns the key on one router can pose as any other: as a branch to the "
                  "hub, and as the hub to every branch")
              .help("a key for each address, or certificates where peers have no fixed address");
        },
};
