#include "rules/ref/undefined_name.hpp"

PEERLINT_RULE(ref_undefined_access_group_acl){
    .code = "REF009",
    .name = "undefined-access-group-acl",
    .summary = "a packet filter of an interface is not defined",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::unresolved& use, const facts::device_facts& facts, report& out) {
          if (use.kind != facts::object::access_list || !use.command.ends_with("ip access-group"))
            return;
          ref::undefined_name(use, facts, out)
              .why("a list that does not exist permits everything: the filter filters nothing")
              .help("ip access-list extended {} …", use.name)
              .nearest(facts.nearest(use), use.command);
        },
};
