#include <algorithm>
#include <array>

#include "rules/ref/undefined_name.hpp"

namespace peerlint::rules::ref {

// Groups of other kinds share the names, and the model does not have them.
inline constexpr std::array other_groups{
    std::string_view{"object-group"},          std::string_view{"object-group fqdn"},
    std::string_view{"object-group geo"},      std::string_view{"object-group identity"},
    std::string_view{"object-group security"},
};

bool has_other_groups(const facts::device_facts& facts) {
  return std::any_of(other_groups.begin(), other_groups.end(),
                     [&](std::string_view head) { return facts.has_recognised(head); });
}

}  // namespace peerlint::rules::ref

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
          auto& made = ref::undefined_name(use, facts, out);
          if (ref::has_other_groups(facts)) made.at_most(confidence::low);
          made.why("the line matches no packet: what it permits is denied by the end of the list")
              .help("object-group network {} …", use.name)
              .nearest(facts.nearest(use), use.command);
        },
};
