#include <algorithm>
#include <array>
#include <utility>

#include "failover/eem/machine.hpp"

// Which action comes next. While an action runs, `next` stands behind it.
namespace peerlint::failover {
namespace {

using model::eem_verb;

std::size_t current(const call& of) { return of.next - 1; }

std::string condition_text(const std::vector<eem_value>& operands, std::string_view comparison) {
  if (operands.size() < 2) return {};
  return '\'' + operands[0].text + "' " + std::string(comparison) + " '" + operands[1].text + '\'';
}

std::string_view answer(truth is) {
  return is == truth::yes ? "holds" : is == truth::no ? "does not hold" : "only the router knows";
}

bool is_comparison(std::string_view word) {
  constexpr std::array<std::string_view, 6> all{"eq", "ge", "gt", "le", "lt", "ne"};
  return std::find(all.begin(), all.end(), word) != all.end();
}

std::size_t behind(std::size_t at, const call& of) {
  return at == blocks::none ? of.applet->actions.size() : at + 1;
}

running_loop* loop_of(call& of, std::size_t opener) {
  const auto found = std::find_if(of.loops.begin(), of.loops.end(),
                                  [&](const auto& one) { return one.opener == opener; });
  return found == of.loops.end() ? nullptr : &*found;
}

// Past a condition that does not hold: to the next `elseif`, `else` or `end` of the block.
void go_to_divider(call& of, std::size_t from) {
  const auto to = of.shape->next(from);
  of.next = to == blocks::none ? of.applet->actions.size() : to;
  of.arrived = to;
}

}  // namespace

truth machine::ask(way& of, run_action& into) {
  const auto& action = *into.action;
  const auto operands = operands_of(of);
  const auto& word = action.comparison.value;
  if (!is_comparison(word)) tell(of, incident::kinds::bad_comparison, action.comparison.at, word);
  if (operands.size() != 2) return truth::unknown;
  if (wants_numbers(operands[0], word, operands[1]))
    tell(of, incident::kinds::not_a_number, action.comparison.at,
         to_number(operands[0].text) ? operands[1].text : operands[0].text);
  const auto is = compare(operands[0], word, operands[1]);
  into.what = condition_text(operands, word) + ": " + std::string(answer(is));
  return is;
}

// `if` and an `elseif` that is come to. A condition that only the router knows makes two ways.
void machine::do_if(way& of, run_action& into) {
  const auto at = current(of.now());
  const auto is = ask(of, into);
  const auto* label = into.action->argument("goto");
  if (label == nullptr) {
    if (is == truth::unknown) go_to_divider(forked_.emplace_back(of).now(), at);
    if (is == truth::no) go_to_divider(of.now(), at);
    return;
  }
  if (is == truth::unknown) go_to_label(forked_.emplace_back(of), *label);
  if (is == truth::yes) go_to_label(of, *label);
}

// Behind a branch that ran, `elseif` and `else` lead to the end of the block.
void machine::do_else(way& of, run_action& into) {
  auto& now = of.now();
  const auto at = current(now);
  if (!arrived_) {
    now.next = behind(now.shape->end(at), now);
    into.action = nullptr;
  } else if (into.action->verb.value == eem_verb::elseif) {
    do_if(of, into);
  }
}

void machine::go_to_label(way& of, const model::eem_text& label) {
  auto& now = of.now();
  const auto to = find_label(now.applet->actions, label.value);
  if (to == blocks::none)
    tell(of, incident::kinds::unknown_label, label.at, label.value);
  else
    now.next = to;
}

// --- loops ---------------------------------------------------------------------------------------

void machine::leave_loop(way& of, std::size_t opener) {
  auto& now = of.now();
  std::erase_if(now.loops, [&](const auto& one) { return one.opener >= opener; });
  now.next = behind(now.shape->end(opener), now);
}

// How often it runs is not known: not at all, or with variables that may hold anything once, which
// stands for every time.
void machine::enter_undecided(way& of, std::size_t opener) {
  if (auto* running = loop_of(of.now(), opener); running != nullptr && running->undecided) {
    leave_loop(of, opener);
    return;
  }
  leave_loop(forked_.emplace_back(of), opener);
  forget_assigned(of, opener);
  if (auto* running = loop_of(of.now(), opener))
    running->undecided = true;
  else
    of.now().loops.push_back({opener, nullptr, 0, true});
}

void machine::do_while(way& of, run_action& into) {
  const auto at = current(of.now());
  const auto is = ask(of, into);
  if (is == truth::no) leave_loop(of, at);
  if (is == truth::unknown) enter_undecided(of, at);
  if (is == truth::yes && loop_of(of.now(), at) == nullptr)
    of.now().loops.push_back({at, {}, 0, false});
}

void machine::do_foreach(way& of, run_action& into) {
  auto& now = of.now();
  const auto at = current(now);
  const auto& action = *into.action;
  const auto operands = operands_of(of);
  if (operands.empty() || action.variables.empty()) return;
  const auto& name = action.variables.front().value;
  if (!operands.front().known) {
    into.what = name + " from a list that only the router knows";
    return enter_undecided(of, at);
  }
  auto* loop = loop_of(now, at);
  if (loop == nullptr || !arrived_) {
    std::erase_if(now.loops, [&](const auto& one) { return one.opener == at; });
    auto items = split_list(operands[0].text, operands.size() > 1 ? operands[1].text : "");
    now.loops.push_back(
        {at, std::make_shared<const std::vector<std::string>>(std::move(items)), 0, false});
    loop = &now.loops.back();
  }
  if (loop->items == nullptr || loop->done >= loop->items->size()) return leave_loop(of, at);
  const auto item = (*loop->items)[loop->done++];
  into.what = name + " is '" + item + '\'';
  assign(of, name, {item, true});
}

void machine::do_end(way& of, run_action& /*into*/) {
  auto& now = of.now();
  const auto opener = now.shape->opener(current(now));
  if (opener == blocks::none) return;
  const auto verb = now.applet->actions[opener].verb.value;
  if (verb != eem_verb::while_loop && verb != eem_verb::foreach) return;
  now.next = opener;
  now.arrived = opener;
}

void machine::do_break(way& of, run_action& /*into*/) {
  const auto loop = of.now().shape->loop_around(current(of.now()));
  if (loop != blocks::none) leave_loop(of, loop);
}

void machine::do_continue(way& of, run_action& /*into*/) {
  auto& now = of.now();
  const auto loop = now.shape->loop_around(current(now));
  if (loop == blocks::none) return;
  now.next = loop;
  now.arrived = loop;
}

void machine::do_exit(way& of, run_action& into) {
  into.what = "the applet ends";
  leave_call(of);
}

void machine::do_reload(way& of, run_action& into) {
  into.what = "the router restarts";
  into.effect = exec_effect::reload;
  of.calls.clear();
}

}  // namespace peerlint::failover
