#include "rules/ref/undefined_name.hpp"

PEERLINT_RULE(ref_undefined_object_group){
    .code = "REF021",
    .name = "undefined-object-group",
    .summary = "an access list or a group names an object group that is not defined",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::unresolved& use, const facts::device_facts& facts, report& out) {
          if (use.kind != facts::object::object_group || !ref::is_first_miss(use, facts)) return;
          ref::undefined_name(use, facts, out)
              .why("the line matches no packet: what it permits is denied by the end of the list")
              .help("object-group network {} …", use.name)
              .nearest(facts.nearest(use), use.command);
        },
};
