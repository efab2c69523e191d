#pragma once

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "facts/failover/eem_commands.hpp"
#include "failover/eem/applet_run.hpp"
#include "failover/eem/label_order.hpp"
#include "rules/rule.hpp"

// What several rules of applets ask alike.
namespace peerlint::rules::eem {

using failover::applet_run;
using failover::reach;
using failover::run_action;
using incidents = failover::incident::kinds;
using refusals = failover::refusal::kinds;
using verbs = model::eem_verb;

/// The action runs, or would if nothing ended the applet before; and it is one of this applet's own
/// lines.
[[nodiscard]] inline bool is_meant_to_run(const run_action& action, const applet_run& run) {
  return action.applet == run.applet && (action.reached != reach::no || action.cut);
}

/// Certainly, or only on one of the ways through the applet.
[[nodiscard]] inline confidence certainty_of(const run_action& action) {
  return action.reached == reach::maybe ? confidence::medium : confidence::high;
}

/// What the wrong order of the labels breaks is EEM001's. Nor is anything said of the modes and
/// blocks of an applet that the file enters in pieces, as templates do: who knows which of them are
/// entered together.
[[nodiscard]] inline bool is_in_wrong_order(const applet_run& run) {
  const auto written = failover::in_written_order(*run.applet);
  return !std::is_sorted(written.begin(), written.end(), [](const auto* a, const auto* b) {
    return a->label.value < b->label.value;
  }) || failover::swapped_actions_of(*run.applet).has_value();
}

/// The actions whose command the router refuses for this reason, each once.
[[nodiscard]] inline std::vector<const run_action*> refused_for(const applet_run& run,
                                                                refusals why) {
  std::vector<const run_action*> found;
  std::set<const model::eem_action*> seen;
  for (const auto& one : run.actions)
    if (is_meant_to_run(one, run) && one.refused && one.refused->why == why &&
        seen.insert(one.action).second)
      found.push_back(&one);
  return found;
}

/// Calls visit(incident) for those of the kind that are this applet's own, each place and each name
/// once.
void each_incident(const applet_run& run, incidents kind, auto visit) {
  std::set<span> seen;
  std::set<std::string> names;
  for (const auto& one : run.incidents) {
    if (one.kind != kind || one.action == nullptr) continue;
    const auto& own = run.applet->actions;
    if (one.action < own.data() || one.action >= own.data() + own.size()) continue;
    if (seen.insert(one.at).second && (one.name.empty() || names.insert(one.name).second))
      visit(one);
  }
}

/// The text of a command, or its line where it has none.
[[nodiscard]] inline span place_of(const model::eem_action& action) {
  return action.text && action.text->at.size > 0 ? action.text->at : action.line.at;
}

/// Marks further actions with the same fault, of many the first ones.
inline void mark_others(draft& made, const std::vector<const run_action*>& all,
                        std::string_view fate) {
  constexpr std::size_t most = 4;
  for (std::size_t at = 1; at < all.size() && at < most; ++at)
    made.related(place_of(*all[at]->action), fate);
}

/// The action of the applet whose command begins with these words; null when there is none.
[[nodiscard]] inline const model::eem_action* find_command(const model::eem_applet& applet,
                                                           std::string_view words) {
  const auto found =
      std::find_if(applet.actions.begin(), applet.actions.end(), [&](const auto& action) {
        const auto text = facts::command_of(action);
        return facts::is_command(text, words) ||
               (text.starts_with("do ") && facts::is_command(text.substr(3), words));
      });
  return found == applet.actions.end() ? nullptr : &*found;
}

/// An event of the applet has that detector.
[[nodiscard]] inline bool waits_for(const model::eem_applet& applet, model::eem_detector detector) {
  return std::any_of(applet.events.begin(), applet.events.end(),
                     [&](const auto& one) { return one.detector.value == detector; });
}

}  // namespace peerlint::rules::eem
