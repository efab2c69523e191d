#include "rules/rule.hpp"

PEERLINT_RULE(key_ikev2_local_remote_keys_crossed){
    .code = "KEY016",
    .name = "ikev2-local-remote-keys-crossed",
    .summary = "the two ends have the same local key and the same remote key",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const tunnel& between, report& out) {
          const auto& direction = between.a_to_b;
          const auto& keys = direction.key.found;
          if (direction.key.is != verdict::fail || !keys.crossed) return;
          const auto& a = direction.initiator.device_name;
          const auto& b = direction.responder.device_name;
          out.at(keys.responder.at, "`local` and `remote` are the same keys on {} and on {}", a, b)
              .label("has to be the local key of {}", a)
              .related(keys.initiator.at, "the local key of {}", a)
              .at_most(direction.key.sure)
              .why(
                  "the local key of one end is the remote key of the other: as it stands each end "
                  "checks the other one by the wrong key, and IKE_AUTH fails with \"Verification "
                  "of "
                  "peer's authentication data FAILED\"")
              .help("on {}, not on both: exchange the two keys: {}, and likewise the other one", b,
                    keys.responder.commands);
        },
};
