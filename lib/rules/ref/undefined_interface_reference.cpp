#include "facts/local_end.hpp"
#include "rules/ref/undefined_name.hpp"

PEERLINT_RULE(ref_undefined_interface_reference){
    .code = "REF014",
    .name = "undefined-interface-reference",
    .summary = "a line names an interface that the router does not have",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::unresolved& use, const facts::device_facts& facts, report& out) {
          if (use.kind != facts::object::interface || !ref::is_first_miss(use, facts)) return;
          const auto sure = facts::certainty_of_lacking(use.name, facts);
          if (!sure) return;
          ref::undefined_name(use, facts, out)
              .at_most(*sure)
              .why(
                  "what needs the interface does not work: without a source address IKE does not "
                  "start, a route through it is not installed, and nothing is translated to it")
              .help("interface {} …", use.name);
        },
};
