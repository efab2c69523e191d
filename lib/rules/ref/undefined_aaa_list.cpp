#include <algorithm>

#include "rules/ref/undefined_name.hpp"

namespace peerlint::rules::ref {

template <class Uses>
bool has_use_at(const Uses& uses, span at) {
  return std::any_of(uses.begin(), uses.end(), [&](const auto& one) { return one.at == at; });
}

// One finding for all lists: the first use of one that is defined.
bool is_first_defined_list(const facts::use& use, const facts::device_facts& facts) {
  for (const auto& one : facts.names.uses)
    if (one.kind == facts::object::aaa_list && !has_use_at(facts.names.undefined, one.at) &&
        !has_use_at(facts.names.in_other_case, one.at))
      return one.at == use.at;
  return false;
}

}  // namespace peerlint::rules::ref

PEERLINT_RULE(ref_undefined_aaa_list){
    .code = "REF023",
    .name = "undefined-aaa-list",
    .summary = "a VPN names a list of AAA that is not defined, or AAA is off",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::use& use, const facts::device_facts& facts, report& out) {
          if (use.kind != facts::object::aaa_list) return;
          static constexpr std::string_view why =
              "users are not asked for or not accepted, and what the list would hand out "
              "(addresses, routes, keys) is missing: the peer authenticates and the tunnel does "
              "not "
              "come up";
          if (ref::has_use_at(facts.names.undefined, use.at)) {
            const bool login = use.command == "client authentication list";
            ref::undefined_name({use}, facts, out)
                .why(why)
                .help(login ? "aaa authentication login {} <method>"
                            : "aaa authorization network {} <method>",
                      use.name)
                .nearest(facts.nearest(use), use.command);
            return;
          }
          const auto& model = facts.device.aaa.new_model;
          if (model.is_set() || !ref::is_first_defined_list(use, facts)) return;
          auto& made = out.at(use.at, "AAA list {} counts only with `aaa new-model`", use.name)
                           .label("AAA is off")
                           .related(model.line, "by this line")
                           .at_most(facts.certainty_of_absence("new-model"))
                           .why(why)
                           .help("aaa new-model");
          // A file without either line may be old, or cut by hand.
          if (!model.is_off()) made.at_most(level::warning).at_most(confidence::medium);
        },
};
