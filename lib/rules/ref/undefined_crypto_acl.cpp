#include "rules/rule.hpp"

PEERLINT_RULE(ref_undefined_crypto_acl){
    .code = "REF002",
    .name = "undefined-crypto-acl",
    .summary = "a crypto map entry matches an access list that is not defined",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::unresolved& use, const facts::device_facts& facts, report& out) {
          if (use.kind != facts::object::access_list || use.command != "match address") return;
          out.at(use.at, "access list {} is not defined", use.name)
              .label("no access list has this name")
              .related(use.section, "in this entry")
              .at_most(facts.certainty_of_absence(use.name))
              .why(
                  "the entry stays incomplete (\"No matching address list set.\"): it protects "
                  "nothing, "
                  "and what it was meant for leaves in clear text")
              .help("ip access-list extended {} / permit ip <local network> <remote network>",
                    use.name)
              .nearest(facts.nearest(use), "match address");
        },
};
