#include "failover/eem/machine.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "failover/eem/messages.hpp"

namespace peerlint::failover {
namespace {

// Enough for every applet that ends; one that never does takes some milliseconds.
constexpr std::size_t most_steps = 2000;
constexpr std::size_t most_ways = 48;
constexpr std::uint64_t default_maxrun_ms = 20'000;

bool is_cli(const model::eem_action& of) { return of.verb.value == model::eem_verb::cli; }

std::shared_ptr<const model::eem_applet> unowned(const model::eem_applet& of) {
  return {std::shared_ptr<const void>(), &of};
}

// Two executions of an action that cannot be told apart.
bool alike(const run_action& a, const run_action& b) {
  const auto refused = [](const run_action& of) {
    return of.refused ? of.refused->says : std::string();
  };
  const auto edits_alike = [](const auto& one, const auto& other) {
    return one.what == other.what;
  };
  return a.action == b.action && a.mode == b.mode && a.came_to == b.came_to && a.what == b.what &&
         a.text.text() == b.text.text() && refused(a) == refused(b) &&
         a.undefined.size() == b.undefined.size() &&
         std::equal(a.edits.begin(), a.edits.end(), b.edits.begin(), b.edits.end(), edits_alike);
}

}  // namespace

std::uint64_t maxrun_of(const model::eem_applet& applet) {
  std::uint64_t longest = 0;
  bool said = false;
  for (const auto& event : applet.events) {
    if (!event.maxrun || !event.maxrun->value.milliseconds) continue;
    said = true;
    longest = std::max(longest, *event.maxrun->value.milliseconds);
  }
  return said ? longest : default_maxrun_ms;
}

applet_run run_applet(const model::eem_applet& applet, const model::device& from,
                      const run_start& start) {
  return machine(applet, from, start).run();
}

machine::machine(const model::eem_applet& applet, const model::device& from,
                 const run_start& start) {
  run_.start = start;
  run_.applet = &applet;
  run_.before = &from;
  run_.maxrun_ms = maxrun_of(applet);
  way first{{}, device_state(from), 0, 0, {}, false, false, {}, {}};
  call of;
  of.applet = unowned(applet);
  of.shape = std::make_shared<const blocks>(applet.actions);
  note_shape(of);
  first.calls.push_back(std::move(of));
  ways_.push_back(std::move(first));
}

applet_run machine::run() && {
  while (!ways_.empty()) {
    const auto next = std::min_element(ways_.begin(), ways_.end(), is_behind);
    const auto number = static_cast<std::size_t>(next - ways_.begin());
    const auto twin = std::find_if(ways_.begin(), ways_.end(), [&](const auto& one) {
      return &one != &*next && goes_on_like(one, *next);
    });
    if (twin != ways_.end()) {
      join(*next, *twin);
      ways_.erase(twin);
      continue;
    }
    if (++steps_ > most_steps || ways_.size() > most_ways) {
      for (const auto& one : ways_) finish(one, ending::budget);
      break;
    }
    carry_on(number);
  }
  settle();
  for (auto& one : own_triggers(run_)) {
    if (one.sure) run_.ends = ending::budget;
    run_.incidents.push_back(std::move(one));
  }
  return std::move(run_);
}

// One action of one way. The way is taken out and put back: a verb may add others.
void machine::carry_on(std::size_t number) {
  auto one = std::move(ways_[number]);
  ways_.erase(ways_.begin() + static_cast<std::ptrdiff_t>(number));
  if (one.is_at_end()) {
    if (one.calls.size() == 1) return finish(one, ending::done);
    leave_call(one);
    ways_.push_back(std::move(one));
    return;
  }
  watch_time(one);
  const auto& action = one.action();
  run_action done;
  done.action = &action;
  done.applet = one.now().applet.get();
  done.mode = one.now().cli.mode();
  done.begins_ms = one.estimate_ms;
  const auto depth = one.calls.size();
  const auto at = one.now().next++;
  arrived_ = std::exchange(one.now().arrived, blocks::none) == at;
  failed_ = false;
  recurs_ = false;
  const auto how = std::find_if(verbs().begin(), verbs().end(),
                                [&](const auto& of) { return of.is == action.verb.value; });
  if (one.now().shape->is_stray(at))
    done.what = "belongs to no block";
  else if (how != verbs().end())
    (this->*how->run)(one, done);
  // What failed comes to nothing; IOS ends the applet there.
  const bool aborts = failed_ && one.calls.size() == depth && !one.now().ignores_errors;
  const bool asks = done.asks && is_cli(action) && !action.pattern;
  if (failed_) done.what = aborts ? "fails, and the applet ends" : "fails";
  if (done.action != nullptr) {
    const auto number = note(one, std::move(done));
    for (auto& other : forked_) other.mark(number);
  }
  std::move(forked_.begin(), forked_.end(), std::back_inserter(ways_));
  forked_.clear();
  if (asks) tell(one, incident::kinds::asks_without_pattern, action.text->at);
  if (recurs_) cut(one, ending::budget);
  if (aborts) cut(one, ending::aborted);
  if (asks) cut(one, ending::maxrun);
  if (one.calls.empty()) return finish(one, ending::done);
  ways_.push_back(std::move(one));
}

// `wait` is exact, all else is an estimate: over the one the run is cut, over the other perhaps.
void machine::watch_time(way& of) {
  if (run_.maxrun_ms == 0 || of.cut) return;
  const auto& action = of.action();
  if (of.least_ms >= run_.maxrun_ms) {
    tell(of, incident::kinds::cut_by_maxrun, action.line.at);
    cut(of, ending::maxrun);
  } else if (of.estimate_ms >= run_.maxrun_ms && !of.beyond_estimate) {
    tell(of, incident::kinds::cut_by_maxrun, action.line.at, {}, {}, false);
    finish(of, ending::maxrun);
    of.beyond_estimate = true;
  }
}

void machine::finish(const way& of, ending how) {
  run_.least_ms = std::max(run_.least_ms, of.least_ms);
  run_.estimate_ms = std::max(run_.estimate_ms, of.estimate_ms);
  if (!of.cut) ends_.push_back({how, of.done, of.device});
}

// The way ends here, and goes on only to tell what it would do.
void machine::cut(way& of, ending how) {
  if (of.cut) return;
  finish(of, how);
  of.cut = true;
}

std::size_t machine::note(way& of, run_action done) {
  auto& actions = run_.actions;
  const auto same = std::find_if(actions.rbegin(), actions.rend(),
                                 [&](const auto& one) { return alike(one, done); });
  std::size_t number = actions.size();
  if (same != actions.rend()) {
    number = static_cast<std::size_t>(actions.rend() - same) - 1;
    if (number < of.done.size() && of.done[number]) ++same->times;
  } else {
    if (!of.calls.empty()) done.messages = messages_of(done, of.now().cli, *done.applet);
    actions.push_back(std::move(done));
    happened_.push_back(false);
    in_time_.push_back(false);
  }
  of.mark(number);
  if (!of.cut) {
    happened_[number] = true;
    in_time_[number] = in_time_[number] || !of.beyond_estimate;
  }
  return number;
}

void machine::leave_call(way& of) {
  of.calls.pop_back();
  if (!of.calls.empty()) of.now().cli.forget_device();
}

void machine::tell(way& of, incident::kinds kind, span at, std::string name, std::string detail,
                   bool sure) {
  const auto* action = of.calls.empty() || of.is_at_end() ? nullptr : &of.action();
  const auto& last = of.calls.back();
  // While an action runs, `next` is behind it.
  if (kind != incident::kinds::cut_by_maxrun && last.next > 0)
    action = &last.applet->actions[last.next - 1];
  const auto known = [&](const incident& one) {
    return one.kind == kind && one.at == at && one.name == name;
  };
  if (std::any_of(run_.incidents.begin(), run_.incidents.end(), known)) return;
  run_.incidents.push_back({kind, action, at, std::move(name), std::move(detail), sure});
}

void machine::note_shape(const call& of) {
  const auto add = [&](incident::kinds kind, std::size_t at) {
    const auto& action = of.applet->actions[at];
    run_.incidents.push_back({kind, &action, action.verb.at, {}, {}, true});
  };
  for (const auto at : of.shape->strays()) add(incident::kinds::stray_line, at);
  for (const auto at : of.shape->unclosed()) add(incident::kinds::unclosed_block, at);
}

// --- what came of all ways -----------------------------------------------------------------------

void machine::settle() {
  for (std::size_t i = 0; i < run_.actions.size(); ++i) {
    auto& one = run_.actions[i];
    const bool always = std::all_of(ends_.begin(), ends_.end(), [&](const auto& end) {
      return i < end.done.size() && end.done[i];
    });
    one.reached = !happened_[i] ? reach::no : always ? reach::yes : reach::maybe;
    one.cut = !in_time_[i];
  }
  settle_ending();
  for (const auto& end : ends_) {
    const auto copy = end.device.copy();
    if (std::find(run_.after.begin(), run_.after.end(), copy) == run_.after.end())
      run_.after.push_back(copy);
  }
  add_never_reached();
}

// How all ways end, when they end alike; the estimate alone makes no two endings.
void machine::settle_ending() {
  if (ends_.empty()) return;
  const auto is = [](ending how) {
    return [how](const end_of_way& one) { return one.how == how; };
  };
  const auto first = ends_.front().how;
  const bool alike = std::all_of(ends_.begin(), ends_.end(), is(first));
  const bool too_long = std::any_of(ends_.begin(), ends_.end(), is(ending::budget));
  const bool by_estimate = std::any_of(ends_.begin(), ends_.end(), is(ending::maxrun)) &&
                           std::any_of(run_.incidents.begin(), run_.incidents.end(), [](auto& one) {
                             return one.kind == incident::kinds::cut_by_maxrun && !one.sure;
                           });
  const bool open = std::any_of(run_.actions.begin(), run_.actions.end(), [](const auto& one) {
    return one.reached == reach::maybe && !one.cut;
  });
  if (too_long)
    run_.ends = ending::budget;
  else if (alike && !(first == ending::done && open))
    run_.ends = first;
  else
    run_.ends = by_estimate && !open ? ending::maxrun : ending::undecided;
}

void machine::add_never_reached() {
  for (const auto& action : run_.applet->actions) {
    const bool ran = std::any_of(run_.actions.begin(), run_.actions.end(),
                                 [&](const auto& one) { return one.action == &action; });
    if (ran) continue;
    run_action never;
    never.action = &action;
    never.applet = run_.applet;
    if (action.text) never.text = expand(*action.text, [](const auto&) { return std::nullopt; });
    run_.actions.push_back(std::move(never));
  }
}

}  // namespace peerlint::failover
