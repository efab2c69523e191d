#include "rules/tun/tunnel_ends.hpp"

PEERLINT_RULE(key_ikev2_local_remote_keys_crossed){
    .code = "KEY016",
    .name = "ikev2-local-remote-keys-crossed",
    .summary = "two ends of IKEv2 have the same local key and the same remote key",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const tunnel& between, report& out) {
          for (const auto* way : {&between.a_to_b, &between.b_to_a}) {
            const auto& keys = way->key.found;
            if (!tun::blames(way->key, "KEY016")) continue;
            const auto& a = way->initiator;
            const auto& b = way->responder;
            out.at(keys.responder.at,
                   "{} and {} have the same local and the same remote key: one has to have them "
                   "the other way round",
                   a.device_name, b.device_name)
                .label("of {}", b.device_name)
                .related(keys.initiator.at, "of {}", a.device_name)
                .at_most(way->key.sure)
                .why(
                    "an end proves itself by its local key and checks the other one by its remote "
                    "key: what is local here has to be remote there; IKE_AUTH fails with "
                    "\"Verification of peer's authentication data FAILED\"")
                .help(
                    "on {} only, in the block of {}: pre-shared-key local <its remote key> / "
                    "pre-shared-key remote <its local key>",
                    b.device_name, a.device_name);
            return;
          }
        },
};
