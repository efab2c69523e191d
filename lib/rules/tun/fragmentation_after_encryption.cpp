#include "rules/rule.hpp"

PEERLINT_RULE(tun_fragmentation_after_encryption){
    .code = "TUN021",
    .name = "fragmentation-after-encryption",
    .summary = "packets that are too large are cut after they are encrypted",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto judge = [&](const model::setting<model::ipsec_fragmentation>& one) {
            if (!one.is_set() || one.value != model::ipsec_fragmentation::after_encryption) return;
            out.at(one.line, "large packets are cut in pieces after they are encrypted")
                .label("the peer has to put them together first")
                .why(
                    "the peer collects the pieces in its processor before it can decrypt, and a "
                    "firewall "
                    "that drops pieces of ESP drops all large packets")
                .help("crypto ipsec fragmentation before-encryption");
          };
          judge(facts.device.ipsec.fragmentation);
          for (const auto& on : facts.device.interfaces) judge(on.crypto_fragmentation);
        },
};
