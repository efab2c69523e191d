#include "command/groups/ip_sla_reaction.hpp"

#include "session/ip_sla_operations.hpp"
#include "session/option_lines.hpp"

namespace peerlint::session {
namespace ip_sla_reaction {
namespace {

// What stands behind the number of the operation.
std::string words_behind(const context& at, std::uint32_t number) {
  const auto text = at.reader.written_out(at.line);
  const auto head = at.reader.head().size() + 1 + std::to_string(number).size();
  return text.size() > head ? text.substr(head + 1) : std::string();
}

// `no` without an element takes all of them.
edit remove_reactions(const context& at, std::string_view element,
                      std::vector<model::ip_sla_reaction>& reactions) {
  const auto gone = std::erase_if(
      reactions, [&](const auto& one) { return element.empty() || one.element.value == element; });
  return at.done(gone > 0 ? edit::kinds::removed : edit::kinds::no_effect);
}

// Each element has one reaction; lines of the older form, without one, stand beside each other.
template <class Production>
edit enter_one(context& at, const command::sla_reaction<Production>& line) {
  auto& all = at.device.ip_sla_operations;
  const auto where = operation_at(at, line.number.value);
  if (where == all.size()) return keep_stray(at, line.number);
  auto& reactions = all[where].reactions;
  if (!at.positive()) return remove_reactions(at, line.element.value, reactions);
  model::ip_sla_reaction made;
  made.element = owned(line.element);
  if (line.action) made.action = owned(*line.action);
  made.words = words_behind(at, line.number.value);
  made.line.at = at.line.whole();
  const auto old = find(reactions, [&](const auto& one) {
    return one.element == made.element && (!made.element.value.empty() || one.words == made.words);
  });
  if (old == reactions.size()) {
    reactions.push_back(std::move(made));
    return at.done(edit::kinds::added);
  }
  const span before = reactions[old].line.at;
  const bool same = reactions[old] == made;
  reactions[old] = std::move(made);
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, before);
}

template <class Production>
edit enter_one(context& at, const command::sla_trigger<Production>& line) {
  auto& all = at.device.ip_sla_operations;
  const auto where = operation_at(at, line.number.value);
  if (where == all.size()) return keep_stray(at, line.number);
  auto& triggers = all[where].triggers;
  if (line.started) return place_member(at, triggers, *line.started);
  const bool any = !triggers.empty();
  triggers.clear();
  return at.done(any ? edit::kinds::removed : edit::kinds::no_effect);
}

using settings = model::ip_sla_settings;

// Which word of the settings a production is, in whatever generation.
template <class Production>
constexpr auto word_of = &settings::responder;
template <>
constexpr auto word_of<grammar::ip_sla_reaction_alerts> = &settings::reaction_alerts;
template <>
constexpr auto word_of<grammar::ip_sla_monitor_reaction_alerts> = &settings::reaction_alerts;
template <>
constexpr auto word_of<grammar::ip_sla_logging_traps> = &settings::logging_traps;
template <>
constexpr auto word_of<grammar::ip_sla_monitor_logging_traps> = &settings::logging_traps;
template <>
constexpr auto word_of<grammar::rtr_logging_traps> = &settings::logging_traps;

template <class Production>
edit enter_one(context& at, const command::sla_word<Production>& /*line*/) {
  return place_word(at, at.device.ip_sla.*word_of<Production>);
}

template <class Production>
edit enter_one(context& at, const command::sla_key_chain<Production>& line) {
  return place(at, at.device.ip_sla.key_chain, line.name);
}

template <class Production>
edit enter_one(context& at, const command::option_line<Production>& /*line*/) {
  return place_option(at, at.device.ip_sla.options);
}

template <class Production>
edit enter_one(context& at, const command::repeated_option_line<Production>& /*line*/) {
  return add_option(at, at.device.ip_sla.options);
}

}  // namespace
}  // namespace ip_sla_reaction

template <>
edit enter(context& at, const command::ip_sla_reaction_command& what) {
  return std::visit([&](const auto& line) { return ip_sla_reaction::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
