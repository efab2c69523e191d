#include <string_view>

#include "rules/acl/line_taken.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::acl {

std::string_view loss(const line_taken& taken) {
  if (taken.by->action == taken.line->action)
    return "the line never makes an SA of its own: the earlier one does, and the peer needs the "
           "mirror of that";
  return taken.line->action == model::ace_action::permit
             ? "the deny comes first: this traffic is not for the entry, and leaves in clear text "
               "unless a later entry takes it"
             : "the permit comes first: the exception is never made, and this traffic goes into "
               "the tunnel";
}

void tell(const facts::crypto_list& list, const line_taken& taken, report& out) {
  auto& made = out.at(taken.line->line.at, "{} is decided by an earlier line of {}",
                      net::to_text(taken.one), list.list().name.value);
  made.label("decides no packet")
      .related(taken.by->line.at,
               taken.by_one_line ? "takes all of it" : "takes it; others take the rest");
  if (taken.by->action == taken.line->action) made.at_most(level::note);
  mark_user(made, list)
      .why(loss(taken))
      .help(taken.by->action == taken.line->action
                ? "remove the line, or put it before the wider one"
                : "put the line before the marked one, by a lower number");
}

}  // namespace peerlint::rules::acl

PEERLINT_RULE(acl_shadowed_ace){
    .code = "ACL010",
    .name = "shadowed-ace",
    .summary = "a line of a crypto access list decides nothing, since earlier ones take all of it",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& list : facts.crypto_lists())
            for (const auto& taken : acl::lines_taken(list)) {
              const bool denies_alike = taken.line->action == model::ace_action::deny &&
                                        taken.by->action == model::ace_action::deny;
              if (!taken.same && !denies_alike) acl::tell(list, taken, out);
            }
        },
};
