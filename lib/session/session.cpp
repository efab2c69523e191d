#include "session/session.hpp"

#include <utility>
#include <variant>

namespace peerlint::session {
namespace {

using command::command_table;
using command::interpretation;

// Of two faults the one that got further into the line says more; the inner mode wins a tie.
void keep_further(std::optional<command::fault>& kept, const std::optional<command::fault>& other) {
  if (!other) return;
  if (!kept || other->at > kept->at) kept = other;
}

}  // namespace

session::session(model::device& into, strictness how) : device_(into), how_(how) {
  stack_.push_back({command_table::get().mode("config"), frame::no_object, frame::no_object});
}

entered session::enter(const command::statement& line, const layout& seen) {
  entered result;
  if (stays_opaque(line, seen)) {
    result.kind = entered::kinds::opaque;
    result.mode = current().mode;
    result.section = current().header;
    return result;
  }
  auto chosen = choose(line, seen);
  if (chosen.made.kind != interpretation::kinds::faulty) {
    carry_out(line, seen, chosen, result);
    return result;
  }
  result.mode = current().mode;
  result.section = current().header;
  result.problem = std::move(chosen.made.problem);
  if (!result.problem) return result;
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
  return result;
}

// In a section that is not modelled, indentation is the truth where there is any; in flat text the
// section lasts until a line comes that is none of its commands and that global configuration has.
bool session::stays_opaque(const command::statement& line, const layout& seen) {
  while (current().opaque) {
    if (current().indented) {
      if (seen.indent > current().indent) return true;
      stack_.pop_back();
      continue;
    }
    const auto inside = command::interpret(current().mode, line);
    if (inside.kind == interpretation::kinds::recognised && !inside.abbreviated) return true;
    if (inside.kind == interpretation::kinds::modelled) return false;  // exit, end
    for (std::size_t depth = stack_.size() - 1; depth-- > 0;) {
      const auto outside = command::interpret(stack_[depth].mode, line);
      if (outside.kind == interpretation::kinds::faulty) continue;
      stack_.resize(depth + 1);
      return false;
    }
    return true;
  }
  return false;
}

session::attempt session::choose(const command::statement& line, const layout& seen) const {
  std::optional<attempt> weak;  // recognised, but only by an abbreviation
  std::optional<command::fault> problem;
  for (std::size_t depth = stack_.size(); depth-- > 0;) {
    auto made = command::interpret(stack_[depth].mode, line);
    if (made.kind == interpretation::kinds::modelled) return {std::move(made), depth};
    if (made.kind == interpretation::kinds::recognised) {
      // A deeper line of a section whose command only an outer mode is known to have does not end
      // the section: more likely the table lacks the command in that mode.
      const bool inside = seen.indented_text && seen.indent > current().indent;
      const auto stay = inside ? stack_.size() - 1 : depth;
      if (depth != stay) made.opens = {};
      if (!made.abbreviated) return {std::move(made), stay};
      if (!weak) weak = attempt{std::move(made), stay};
      continue;
    }
    keep_further(problem, made.problem);
  }
  if (weak) return std::move(*weak);
  auto exec = command::interpret(command_table::get().mode("exec"), line);
  if (exec.kind != interpretation::kinds::faulty) return {std::move(exec), stack_.size() - 1};
  interpretation faulty;
  faulty.problem = std::move(problem);
  return {std::move(faulty), stack_.size() - 1};
}

void session::carry_out(const command::statement& line, const layout& seen, attempt& chosen,
                        entered& result) {
  stack_.resize(chosen.depth + 1);
  result.mode = current().mode;
  result.section = current().header;
  result.abbreviated = chosen.made.abbreviated;
  result.out_of_range = std::move(chosen.made.out_of_range);
  if (chosen.made.kind == interpretation::kinds::recognised) {
    result.kind = entered::kinds::recognised;
    result.recognised_head = chosen.made.recognised_head;
    if (!chosen.made.opens.empty()) push(chosen.made.opens, {}, line, seen);
    return;
  }
  result.kind = entered::kinds::modelled;
  if (how_ == strictness::router && !result.out_of_range.empty()) {
    result.change = {edit::kinds::refused, line.whole(), {}, result.out_of_range.front().expected};
    return;
  }
  context at{device_, line, current(), known_};
  result.change =
      std::visit([&](const auto& group) { return peerlint::session::enter(at, group); },
                 chosen.made.command);
  result.secrets = std::move(at.secrets);
  if (!chosen.made.opens.empty()) push(chosen.made.opens, at.opened, line, seen);
  move(at.moves, result);
}

void session::move(movement how, entered& result) {
  if (how == movement::up && stack_.size() > 1) stack_.pop_back();
  if (how == movement::leave_configuration || how == movement::to_configuration) stack_.resize(1);
  result.ends_configuration = how == movement::leave_configuration;
  result.enters_configuration = how == movement::to_configuration;
}

void session::push(std::string_view mode, frame opened, const command::statement& line,
                   const layout& seen) {
  opened.mode = command_table::get().mode(mode);
  opened.header = line.whole();
  opened.indent = seen.indent;
  opened.indented = seen.deeper_follows;
  opened.opaque = !command_table::get().is_modelled(opened.mode);
  stack_.push_back(opened);
}

}  // namespace peerlint::session
