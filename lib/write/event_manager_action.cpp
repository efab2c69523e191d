#include <algorithm>
#include <array>

#include "write/eem_words.hpp"
#include "write/objects.hpp"

namespace peerlint::write {
namespace {

using model::eem_action;
using model::eem_verb;

// The parts of which the lines of actions consist.
void command_word(line_of_words& into, const eem_action& /*of*/) { into.add("command"); }
void message_word(line_of_words& into, const eem_action& /*of*/) { into.add("msg"); }
void form(line_of_words& into, const eem_action& of) { into.add(of.form.value); }
void text(line_of_words& into, const eem_action& of) { into.add(to_text(of.text)); }
void pattern(line_of_words& into, const eem_action& of) { into.add(to_text(of.pattern)); }
void prompt(line_of_words& into, const eem_action& of) { into.add(behind("pattern", of.pattern)); }
// A comment has no quotation marks of its own.
void comment(line_of_words& into, const eem_action& of) {
  if (of.text) into.add(of.text->value);
}
void variables(line_of_words& into, const eem_action& of) {
  for (const auto& one : of.variables) into.add(to_text(model::eem_text{one.value}));
}
void variables_by_keyword(line_of_words& into, const eem_action& of) {
  for (const auto& one : of.variables)
    into.add("variable").add(to_text(model::eem_text{one.value}));
}
void operands(line_of_words& into, const eem_action& of) {
  for (const auto& one : of.operands) into.add(to_text(one));
}
void condition(line_of_words& into, const eem_action& of) {
  for (const auto& one : of.operands) {
    into.add(to_text(one));
    if (&one == &of.operands.front()) into.add(of.comparison.value);
  }
}
void time(line_of_words& into, const eem_action& of) {
  if (of.wait) into.add(of.wait->value.text);
}
void object(line_of_words& into, const eem_action& of) {
  if (of.object) into.add(std::to_string(of.object->value));
}
void arguments(line_of_words& into, const eem_action& of) {
  for (const auto& [keyword, value] : of.arguments) {
    into.add(keyword);
    if (value.quoted || !value.value.empty()) into.add(to_text(value));
  }
}
void nothing(line_of_words& /*into*/, const eem_action& /*of*/) {}

using part = void (*)(line_of_words&, const eem_action&);
struct order {
  eem_verb verb;
  std::array<part, 4> parts;
};

constexpr std::array usual{form, variables, operands, arguments};
constexpr std::array orders{
    order{eem_verb::cli, {command_word, text, prompt, nothing}},
    order{eem_verb::syslog, {arguments, message_word, text, nothing}},
    order{eem_verb::cns_event, {message_word, text, nothing, nothing}},
    order{eem_verb::puts, {arguments, text, nothing, nothing}},
    order{eem_verb::policy, {text, nothing, nothing, nothing}},
    order{eem_verb::comment, {comment, nothing, nothing, nothing}},
    order{eem_verb::regexp, {pattern, operands, variables, nothing}},
    order{eem_verb::string, {form, arguments, operands, nothing}},
    order{eem_verb::if_branch, {condition, arguments, nothing, nothing}},
    order{eem_verb::elseif, {condition, nothing, nothing, nothing}},
    order{eem_verb::while_loop, {condition, nothing, nothing, nothing}},
    order{eem_verb::wait, {time, nothing, nothing, nothing}},
    order{eem_verb::track, {form, object, operands, arguments}},
    order{eem_verb::context, {form, arguments, variables_by_keyword, nothing}},
    order{eem_verb::info, {arguments, operands, nothing, nothing}},
};

std::array<part, 4> parts_of(eem_verb verb) {
  const auto* found = std::find_if(orders.begin(), orders.end(),
                                   [&](const order& one) { return one.verb == verb; });
  return found == orders.end() ? usual : found->parts;
}

}  // namespace

void write(ios_text& into, const eem_action& of) {
  line_of_words words;
  for (const auto part : parts_of(of.verb.value)) part(words, of);
  into.line("action", to_text(model::eem_text{of.label.value}), model::to_text(of.verb.value),
            words.text());
}

}  // namespace peerlint::write
