#include "rules/ref/undefined_name.hpp"

PEERLINT_RULE(ref_undefined_ipsec_profile){
    .code = "REF007",
    .name = "undefined-ipsec-profile",
    .summary = "a tunnel or a GDOI group names an IPsec profile that is not defined",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::unresolved& use, const facts::device_facts& facts, report& out) {
          if (use.kind != facts::object::ipsec_profile) return;
          ref::undefined_name(use, facts, out)
              .why("nothing negotiates the protection: the tunnel stays down")
              .help("crypto ipsec profile {} / set transform-set <set>", use.name)
              .nearest(facts.nearest(use), use.command);
        },
};
