#include "rules/ref/undefined_name.hpp"

PEERLINT_RULE(ref_undefined_vrf){
    .code = "REF013",
    .name = "undefined-vrf",
    .summary = "a VRF is named and not defined",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::unresolved& use, const facts::device_facts& facts, report& out) {
          if (use.kind != facts::object::vrf || !ref::is_first_miss(use, facts)) return;
          ref::undefined_name(use, facts, out)
              .why(
                  "the router refuses every line that names it: the route is missing, the "
                  "interface "
                  "stays in the global table, the key or the profile counts for no peer")
              .help("vrf definition {} / address-family ipv4", use.name);
        },
};
