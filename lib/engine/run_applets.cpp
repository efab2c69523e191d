#include "engine/run_applets.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

#include "engine/applet_words.hpp"
#include "engine/finish.hpp"
#include "engine/line_identity.hpp"
#include "engine/masking.hpp"
#include "facts/failover/command_authorization.hpp"
#include "failover/applet_runs.hpp"
#include "failover/eem/counterpart.hpp"
#include "failover/eem/machine.hpp"
#include "failover/eem/run_changes.hpp"
#include "structure/redact.hpp"

namespace peerlint::engine {
namespace {

using failover::applet_run;

double seconds(std::uint64_t milliseconds) { return static_cast<double>(milliseconds) / 1000; }

const model::eem_applet* applet_named(std::string_view name, const model::device& of) {
  const auto found = std::find_if(of.eem_applets.begin(), of.eem_applets.end(),
                                  [&](const auto& one) { return one.name.value == name; });
  return found == of.eem_applets.end() ? nullptr : &*found;
}

// The lines of an applet, from its header to its last one.
span extent_of(const model::eem_applet& of) {
  auto all = of.header.at;
  const auto add = [&](span at) {
    if (at.text == all.text) all = join(all, at);
  };
  for (const auto& one : of.events) add(one.line.at);
  for (const auto& one : of.actions) add(one.line.at);
  if (of.trigger) add(of.trigger->header.at);
  return all;
}

bool is_inside(span inner, span outer) {
  return inner.text == outer.text && inner.begin >= outer.begin && inner.begin <= outer.end();
}

std::vector<std::string> texts_of(const std::vector<failover::config_change>& changes) {
  std::vector<std::string> made;
  for (const auto& one : changes) made.push_back(one.text());
  return made;
}

// Lines to be entered, below the headers that they need.
std::vector<std::string> lines_of(const std::vector<failover::config_change>& changes) {
  std::vector<std::string> made;
  for (const auto& one : changes)
    made.push_back(one.section.empty() ? one.line : one.section + " / " + one.line);
  return made;
}

class tracer {
 public:
  tracer(const facts::device_facts& of, const fleet& over) : of_(of), over_(over) {}

  [[nodiscard]] applet_trace trace(const applet_run& run) const {
    applet_trace made;
    made.device = of_.read.name;
    made.file = of_.read.file;
    made.name = run.applet->name.value;
    made.event = words_of_events(*run.applet);
    made.ends = static_cast<applet_ending>(run.ends);
    for (const auto& one : run.actions) made.actions.push_back(action(one));
    if (facts::list_asked_as_nobody(*run.applet, of_) != nullptr)
      made.notes.push_back(
          "servers are asked about each command, and nobody enters it: what stands here is what "
          "happens if they allow it");
    for (const auto& one : run.incidents) made.notes.push_back(words_of(one));
    made.estimate_s = seconds(run.estimate_ms);
    made.maxrun_s = seconds(run.maxrun_ms);
    made.has_opposite = failover::has_opposite(*run.applet);
    const auto changes = failover::changes_of(run);
    made.changes = texts_of(changes.certain);
    made.maybe_changes = texts_of(changes.maybe);
    made.not_undone = lines_of(changes.not_undone);
    for (const auto* one : changes.undone_by) made.undone_by.push_back(one->name.value);
    return made;
  }

 private:
  [[nodiscard]] applet_action action(const failover::run_action& from) const {
    applet_action made;
    made.label = from.action->label.value;
    made.applet = from.applet->name.value;
    made.mode = failover::to_text(from.mode);
    made.command = command(from);
    made.what = words_of(from);
    for (const auto& one : from.edits)
      if (const auto what = words_of(one.what); !what.empty())
        made.edits.push_back({std::string(what), (from.by_no ? "no " : "") + one.text});
    if (from.refused) made.refused = from.refused->says;
    made.reached = static_cast<applet_reach>(from.reached);
    made.cut = from.cut;
    made.times = from.times;
    made.begins_s = seconds(from.begins_ms);
    if (const auto at = from.line(); at.exists()) {
      made.where = locate(at, over_);
      made.line = identify(at, over_, structure::secret_mask).line;
    }
    return made;
  }

  [[nodiscard]] std::string command(const failover::run_action& of) const {
    const auto verb = of.action->verb;
    if (verb.value == model::eem_verb::cli) return of.text.shown();
    const auto line = of.line();
    if (!verb.at.exists() || verb.at.text != line.text) return std::string(to_text(verb.value));
    return std::string(over_.texts().bytes({line.text, verb.at.begin, line.end() - verb.at.begin}));
  }

  const facts::device_facts& of_;
  const fleet& over_;
};

std::vector<const facts::device_facts*> devices_of(const applet_question& question,
                                                   const fleet& over) {
  std::vector<const facts::device_facts*> found;
  for (const auto* one : over.devices())
    if (question.device.empty() || one->read.name == question.device) found.push_back(one);
  if (found.empty() && !question.device.empty())
    throw std::invalid_argument("there is no device '" + question.device + "'");
  return found;
}

// Of what is asked: one name is there, in some device.
void check_name(std::string_view name, const std::vector<const facts::device_facts*>& in) {
  const bool known = name.empty() || std::any_of(in.begin(), in.end(), [&](const auto* one) {
                       return applet_named(name, one->device) != nullptr;
                     });
  if (!known) throw std::invalid_argument("there is no applet '" + std::string(name) + "'");
}

}  // namespace

std::vector<applet_trace> run_applets(const applet_question& question,
                                      const std::vector<finding>& findings, const fleet& over) {
  const auto devices = devices_of(question, over);
  check_name(question.applet, devices);
  check_name(question.after, devices);
  std::vector<applet_trace> made;
  for (const auto* each : devices) {
    const auto* start = &each->device;
    const auto told = failover::start_of(*each);
    applet_run first;
    if (const auto* after = applet_named(question.after, *start); after != nullptr) {
      first = failover::run_applet(*after, *start, told);
      start = &first.device_after();
    }
    for (const auto& applet : start->eem_applets) {
      if (!question.applet.empty() && applet.name.value != question.applet) continue;
      made.push_back(tracer(*each, over).trace(failover::run_applet(applet, *start, told)));
      const auto lines = extent_of(applet);
      for (const auto& one : findings)
        if (lines.exists() && is_inside(one.primary.where.at, lines))
          made.back().findings.push_back(one);
    }
  }
  if (!over.chosen().show_secrets) mask_secrets(made, over);
  return made;
}

}  // namespace peerlint::engine
