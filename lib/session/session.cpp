#include "session/session.hpp"

#include <utility>

namespace peerlint::session {
namespace {

using command::command_table;
using command::interpretation;

// Of two faults the one that got further into the line says more; the inner mode wins a tie, and
// the keywords of both modes are candidates.
void keep_further(std::optional<command::fault>& kept, const std::optional<command::fault>& other) {
  if (!other) return;
  if (!kept || other->at > kept->at) {
    kept = other;
  } else if (other->at == kept->at && kept->kind == command::fault::kinds::unknown) {
    const auto append = [](auto& to, const auto& from) {
      to.insert(to.end(), from.begin(), from.end());
    };
    append(kept->candidates, other->candidates);
    append(kept->unknown_in, other->unknown_in);
  }
}

// A mode that knows the first word of a line is the one that was meant.
bool knows_first_word(const std::optional<interpretation::stop>& furthest,
                      const command::statement& line) {
  return furthest && (furthest->at > line.words.front().begin ||
                      furthest->kind == command::fault::kinds::syntax);
}

// How much an edit tells: of several interfaces the one whose edit says most speaks for all.
int telling(const edit& of) {
  switch (of.what) {
    case edit::kinds::none:
      return 0;
    case edit::kinds::no_effect:
      return 1;
    case edit::kinds::set:
    case edit::kinds::added:
      return 2;
    case edit::kinds::replaced:
    case edit::kinds::removed:
      return 3;
    case edit::kinds::refused:
      return 4;
  }
  return 0;
}

}  // namespace

session::session(model::device& into, strictness how) : device_(into), how_(how) {
  static const auto config = command_table::get().mode("config");
  stack_.push_back({config, frame::no_object, frame::no_object});
}

session::session(model::device& into, strictness how, std::vector<frame> stack)
    : device_(into), how_(how), stack_(std::move(stack)) {}

entered session::enter(const command::statement& line, const layout& seen) {
  entered result;
  if (stays_opaque(line, seen)) {
    result.kind = entered::kinds::opaque;
    result.mode = current().mode;
    result.section = current().header;
    return result;
  }
  const auto chosen = choose(line, seen);
  if (chosen.made.kind == interpretation::kinds::faulty)
    refuse(line, seen, result);
  else
    carry_out(line, seen, chosen, result);
  return result;
}

void session::refuse(const command::statement& line, const layout& seen, entered& result) {
  const auto& around = enclosing(seen);
  result.mode = around.mode;
  result.section = around.header;
  result.problem = explain(line);
  if (!result.problem) return;
  using fault_kinds = command::fault::kinds;
  result.kind = result.problem->kind == fault_kinds::ambiguous ? entered::kinds::ambiguous
                : result.problem->kind == fault_kinds::syntax  ? entered::kinds::syntax_error
                                                               : entered::kinds::unknown;
  // A header that nobody knows: the lines below it belong to nothing that is modelled.
  const bool at_the_margin = stack_.size() == 1 || seen.indent <= current().indent;
  if (how_ == strictness::file && seen.deeper_follows && at_the_margin) {
    result.opens_unknown_section = true;
    stack_.resize(1);
    stack_.push_back({stack_.front().mode, frame::no_object, frame::no_object, line.whole(),
                      seen.indent, true, true});
  }
}

// In a section that is not modelled, indentation is the truth where there is any: its lines are
// deeper than the header. Other lines belong to it only when it has the command, and in indented
// text only when no mode around has it.
bool session::stays_opaque(const command::statement& line, const layout& seen) {
  while (current().opaque) {
    if (current().indented && seen.indent > current().indent) return true;
    const auto inside = reader_.read(current().mode, line);
    if (inside.kind == interpretation::kinds::modelled) return false;  // exit, end
    const bool known = inside.kind == interpretation::kinds::recognised;
    if (known && !inside.abbreviated && !current().indented) return true;
    for (std::size_t depth = stack_.size() - 1; depth-- > 0;) {
      const auto outside = reader_.read(stack_[depth].mode, line);
      if (outside.kind == interpretation::kinds::faulty) continue;
      stack_.resize(depth + 1);
      return false;
    }
    if (known || !current().indented) return true;
    stack_.pop_back();
  }
  return false;
}

// Where the layout puts a line that no mode takes: indented text puts one at the margin in none of
// the sections above it.
const frame& session::enclosing(const layout& seen) const {
  if (!seen.indented_text) return stack_.back();
  for (auto depth = stack_.size(); --depth > 0;)
    if (stack_[depth].indent < seen.indent) return stack_[depth];
  return stack_.front();
}

session::attempt session::choose(const command::statement& line, const layout& seen) {
  std::optional<attempt> known;  // recognised; the mode that knows most of its words was meant
  std::optional<attempt> weak;   // recognised, but only by an abbreviation
  std::optional<interpretation::stop> furthest;
  const bool at_the_margin = seen.indented_text && seen.indent <= current().indent;
  for (std::size_t depth = stack_.size(); depth-- > 0;) {
    auto made = reader_.read(stack_[depth].mode, line);
    if (made.kind == interpretation::kinds::modelled) {
      // Of two modes that know as much, a line at the margin of indented text means the outer one.
      const auto least = made.head_words + (at_the_margin ? 1 : 0);
      if (known && known->made.head_words >= least) return *known;
      return {made, depth};
    }
    if (made.kind == interpretation::kinds::recognised) {
      // A deeper line of a section whose command only an outer mode is known to have does not end
      // the section: more likely the table lacks the command in that mode.
      const bool inside = seen.indented_text && seen.indent > current().indent && !made.opens;
      const auto stay = inside ? stack_.size() - 1 : depth;
      auto& kept = made.abbreviated ? weak : known;
      if (made.abbreviated && knows_first_word(furthest, line)) continue;
      // Of two modes that know as much, a header at the margin of indented text means the outer
      // one.
      const auto more = made.head_words + (at_the_margin && made.opens ? 1 : 0);
      if (!kept || more > kept->made.head_words) kept = attempt{made, stay};
      continue;
    }
    if (!furthest || (made.stopped && made.stopped->at > furthest->at)) furthest = made.stopped;
  }
  if (known) return *known;
  static const auto exec = command_table::get().mode("exec");
  const auto of_exec = reader_.read(exec, line);
  // `disable`, written out, is no short form of `disable-eadi`.
  const bool exact = of_exec.kind == interpretation::kinds::modelled && !of_exec.abbreviated;
  if (weak && !exact) return *weak;
  return {of_exec, stack_.size() - 1, true};
}

// Of the faults of all modes the one that got furthest.
std::optional<command::fault> session::explain(const command::statement& line) {
  std::optional<command::fault> problem;
  for (auto depth = stack_.size(); depth-- > 0;)
    keep_further(problem, reader_.explain(stack_[depth].mode, line));
  return problem;
}

void session::carry_out(const command::statement& line, const layout& seen, const attempt& chosen,
                        entered& result) {
  stack_.resize(chosen.depth + 1);
  result.mode = current().mode;
  result.section = current().header;
  result.abbreviated = chosen.made.abbreviated;
  result.by_exec = chosen.by_exec;
  if (chosen.made.out_of_range) result.out_of_range = reader_.out_of_range(line);
  if (chosen.made.kind == interpretation::kinds::recognised) {
    result.kind = entered::kinds::recognised;
    result.recognised_head = chosen.made.recognised_head;
    // `exit-address-family` and its like leave the mode that has them.
    if (result.recognised_head.starts_with("exit-")) move(movement::up, result);
    if (chosen.made.opens) push(*chosen.made.opens, {}, line, seen);
    return;
  }
  result.kind = entered::kinds::modelled;
  if (how_ == strictness::router && !result.out_of_range.empty()) {
    result.change = {edit::kinds::refused, line.whole(), {}, result.out_of_range.front().expected};
    return;
  }
  if (chosen.made.opaque) {
    result.opaque_value = true;
    if (chosen.made.opens) push(*chosen.made.opens, {}, line, seen);
    return;
  }
  context at{device_, line, current(), known_, reader_};
  result.change = enter_any(at, reader_.command());
  for (const auto& other : current().others) enter_into(other, at, result.change);
  result.change.section = result.section;
  result.change.head = reader_.head();
  if (how_ == strictness::router) result.change.text = reader_.written_out(line);
  result.change.by_no = line.sign == command::polarity::no;
  result.secrets = std::move(at.secrets);
  result.holds_text = at.holds_text;
  if (chosen.made.opens) push(*chosen.made.opens, std::move(at.opened), line, seen);
  move(at.moves, result);
}

// One more interface of the range that the mode edits.
void session::enter_into(const frame::place& other, context& first, edit& change) {
  frame one = current();
  one.object = other.object;
  one.part = other.part;
  context at{device_, first.line, one, known_, reader_};
  auto done = enter_any(at, reader_.command());
  if (at.opened.object != frame::no_object)
    first.opened.others.push_back({at.opened.object, at.opened.part});
  change.lost.insert(change.lost.end(), done.lost.begin(), done.lost.end());
  if (telling(done) <= telling(change)) return;
  done.lost = std::move(change.lost);
  change = std::move(done);
}

void session::move(movement how, entered& result) {
  if (how == movement::up && stack_.size() > 1) stack_.pop_back();
  if (how == movement::leave_configuration || how == movement::to_configuration) stack_.resize(1);
  result.ends_configuration = how == movement::leave_configuration;
  result.enters_configuration = how == movement::to_configuration;
}

void session::push(command::mode_id mode, frame opened, const command::statement& line,
                   const layout& seen) {
  opened.mode = mode;
  opened.header = line.whole();
  opened.indent = seen.indent;
  opened.indented = seen.deeper_follows;
  opened.opaque = !command_table::get().is_modelled(mode);
  stack_.push_back(std::move(opened));
}

}  // namespace peerlint::session
