#include "rules/ref/undefined_name.hpp"

PEERLINT_RULE(ref_undefined_crypto_map_on_interface){
    .code = "REF008",
    .name = "undefined-crypto-map-on-interface",
    .summary = "an interface carries a crypto map that has no entry",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::unresolved& use, const facts::device_facts& facts, report& out) {
          if (use.kind != facts::object::crypto_map) return;
          ref::undefined_name(use, facts, out)
              .why(
                  "nothing is protected on this interface: traffic leaves in clear text, no IKE "
                  "starts, and a peer that calls is not answered or refused")
              .help("crypto map {} 10 ipsec-isakmp …", use.name)
              .nearest(facts.nearest(use), use.command);
        },
};
