#include "facts/path/crypto_selection.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(map_ipv4_deny_not_jump){
    .code = "MAP013",
    .name = "ipv4-deny-not-jump",
    .summary = "a deny of a crypto access list does not go on with the next entry",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto made = facts::deny_of(facts.device);
          if (made == facts::crypto_deny::jump) return;
          const auto* line = model::find_option(facts.device.options, "crypto ipsec ipv4-deny");
          const bool drops = made == facts::crypto_deny::drop;
          out.at(line->at, "a deny of a crypto access list {}",
                 drops ? "drops the packet" : "sends the packet in clear text")
              .label("for every crypto map of the router")
              .why(
                  "elsewhere a deny only passes on to the next entry; with this line later entries "
                  "never see the packet, although their lists permit it")
              .help("crypto ipsec ipv4-deny jump");
        },
};
