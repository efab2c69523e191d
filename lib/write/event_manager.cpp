#include "write/eem_words.hpp"
#include "write/objects.hpp"

namespace peerlint::write {
namespace {

void write(ios_text& into, const std::vector<model::eem_correlated>& terms) {
  std::string text;
  for (const auto& [join, tag, track] : terms) {
    if (!text.empty()) text += ' ' + std::string(model::to_text(join)) + ' ';
    text += track ? behind("track", track) : behind("event", tag);
  }
  if (!text.empty()) into.line("correlate", text);
}

void write(ios_text& into, const model::eem_trigger& of) {
  into.line("trigger", behind("occurs", of.occurs), behind("period", of.period),
            behind("period-start", of.period_start), behind("delay", of.delay));
  into.section([&] {
    write(into, of.correlated);
    for (const auto& one : of.attributes)
      into.line("attribute tag", one.tag.value, behind("occurs", one.occurs));
  });
}

std::string words_of_session(const model::eem_session& of) {
  return of.privilege ? of.username + " privilege " + std::to_string(*of.privilege) : of.username;
}

}  // namespace

void write(ios_text& into, const model::event_manager_settings& of) {
  for (const auto& one : of.environment)
    into.line("event manager environment", one.name.value, one.value.value);
  into.setting("event manager session cli username", of.session, words_of_session);
  for (const auto& one : of.threads)
    into.line("event manager scheduler", one.kind, "thread class", one.classes, "number",
              one.number.value);
  into.options(of.options);
  for (const auto& one : of.policies)
    into.line("event manager policy", to_text(model::eem_text{one.name.value}),
              behind("type", one.type), behind("class", one.in_class), one.trap ? "trap" : "",
              behind("username", one.username), one.bypass ? "authorization bypass" : "");
}

void write(ios_text& into, const model::eem_applet& of) {
  into.line("event manager applet", to_text(model::eem_text{of.name.value}),
            of.bypass ? "authorization bypass" : "", behind("class", of.in_class),
            of.trap ? "trap" : "");
  into.section([&] {
    into.setting("description", of.description);
    for (const auto& one : of.events) write(into, one);
    if (of.trigger) write(into, *of.trigger);
    for (const auto& one : of.actions) write(into, one);
  });
}

}  // namespace peerlint::write
