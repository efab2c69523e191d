#include <cstddef>
#include <string>

#include "facts/algorithms/shield_loss.hpp"
#include "rules/rule.hpp"
#include "rules/ver/lost_part.hpp"

namespace peerlint::rules::ver {

constexpr std::size_t most_losses_shown = 8;

std::string release_in_words(facts::release which) {
  return "IOS-XE " + std::to_string(which.major) + '.' + std::to_string(which.minor);
}

void show_losses(const std::vector<facts::shield_loss>& lost, facts::algorithm_role role,
                 draft& into) {
  const auto what = what_is_lost(role);
  if (lost.size() == 1)
    into.label("leaves {} without {}", lost.front().name, what);
  else
    into.label("leaves {} map entries and tunnels without {}", lost.size(), what);
  for (std::size_t i = 0; i < lost.size() && i < most_losses_shown; ++i)
    into.related(lost[i].at, "loses {}", what);
}

}  // namespace peerlint::rules::ver

PEERLINT_RULE(ver_algorithm_removed_on_release){
    .code = "VER001",
    .name = "algorithm-removed-on-release",
    .summary = "the compliance shield of the release refuses an algorithm",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::algorithm_use& use, const facts::device_facts& facts, report& out) {
          if (!facts.is_refused(use)) return;
          const auto lost = facts::losses_by(use, facts);
          auto& made =
              out.at(use.at, "{} refuses {}", ver::release_in_words(*facts.version), use.word);
          made.at_most(facts.certainty_of_refusal(use.at))
              .related(use.section, "in this section")
              .why(
                  "the compliance shield drops the line when the router starts (\"is not CSDL "
                  "compliant\"); what needs it does not come up after the upgrade")
              .help(
                  "before the upgrade, on both ends: a stronger one beside it, then remove it; "
                  "last resort: crypto engine compliance shield disable, and a reload");
          if (!lost.empty()) {
            ver::show_losses(lost, use.role, made);
            return;
          }
          made.at_most(use.idle ? level::note : level::warning);
          if (use.idle) made.label("nothing uses it yet");
        },
};
