#include "command/groups/event_manager_event.hpp"

#include <array>
#include <utility>

#include "net/interface_name.hpp"
#include "session/eem_texts.hpp"
#include "session/named_section.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace event_manager_event {
namespace {

using command::applet_event;
using model::eem_detector;

/// The parts of the line on their way into the model.
struct event_words {
  const applet_event& line;
  const eem_texts& texts;

  [[nodiscard]] model::eem_text text(const std::optional<located<std::string_view>>& word) const {
    return word ? texts.of(*word) : model::eem_text{};
  }
};

std::optional<located<bool>> yes_or_no(const std::optional<located<std::string_view>>& word) {
  return word ? std::optional(located<bool>{word->value == "yes", word->at}) : std::nullopt;
}

void syslog(const event_words& from, model::eem_event& to) {
  const auto& line = from.line;
  to.syslog = {from.text(line.pattern), line.occurs,          eem_time_of(line.period),
               owned(line.priority),    owned(line.severity), owned(line.syslog_skip)};
}

void track(const event_words& from, model::eem_event& to) {
  to.track = {from.line.track, from.line.state};
}

void timer(const event_words& from, model::eem_event& to) {
  const auto& line = from.line;
  to.timer = {line.timer.value, eem_time_of(line.time), from.texts.of(line.cron_entry),
              from.texts.of(line.name)};
}

void cli(const event_words& from, model::eem_event& to) {
  const auto& line = from.line;
  model::eem_cli_event made;
  made.pattern = from.text(line.pattern);
  made.skip = yes_or_no(line.skip);
  made.mode = from.texts.of(line.mode);
  made.enter = line.enter.has_value();
  made.questionmark = line.questionmark.has_value();
  made.tab = line.tab.has_value();
  made.occurs = line.occurs;
  made.period = eem_time_of(line.period);
  to.cli = std::move(made);
}

void ipsla(const event_words& from, model::eem_event& to) {
  const auto& line = from.line;
  to.ipsla = {line.operation, from.texts.of(line.group), owned(line.reaction),
              owned(line.destination)};
}

void routing(const event_words& from, model::eem_event& to) {
  const auto& line = from.line;
  to.routing = {from.texts.of(line.network),
                owned(line.type),
                owned(line.protocol),
                line.ge,
                line.le,
                line.ne};
}

void application(const event_words& from, model::eem_event& to) {
  to.application = {from.line.subsystem, from.line.subsystem_type};
}

model::eem_condition condition(const command::eem_condition& from, const eem_texts& texts) {
  return {owned(from.comparison), texts.of(from.value), owned(from.kind), owned(from.increment)};
}

void value(const event_words& from, model::eem_event& to) {
  const auto& line = from.line;
  model::eem_value_event made;
  made.name = from.text(line.name);
  if (line.detector.value == eem_detector::interface)
    made.name = {net::canonical_interface(made.name.value), made.name.at};
  made.parameter = owned(line.parameter);
  made.get_type = owned(line.get_type);
  made.entry = condition(line.entry, from.texts);
  made.exit = condition(line.exit, from.texts);
  made.exit_combination = owned(line.exit_combination);
  made.exit_event = owned(line.exit_event);
  made.exit_time = eem_time_of(line.exit_time);
  made.poll_interval = eem_time_of(line.poll_interval);
  made.average_factor = line.average_factor;
  to.value = std::move(made);
}

using reader = void (*)(const event_words&, model::eem_event&);
struct reader_of {
  eem_detector detector;
  reader read;
};
constexpr std::array readers{
    reader_of{eem_detector::syslog, syslog},   reader_of{eem_detector::track, track},
    reader_of{eem_detector::timer, timer},     reader_of{eem_detector::cli, cli},
    reader_of{eem_detector::ipsla, ipsla},     reader_of{eem_detector::routing, routing},
    reader_of{eem_detector::interface, value}, reader_of{eem_detector::snmp, value},
    reader_of{eem_detector::counter, value},   reader_of{eem_detector::application, application},
};
constexpr std::array without_words{eem_detector::none, eem_detector::config};

// The words behind the detector, as written: of those that have no member of their own.
std::string words_behind(const context& at, span detector) {
  const auto behind = at.line.line.substr(detector.end() - at.line.begin);
  const auto first = behind.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return std::string(behind.substr(first, behind.find_last_not_of(" \t") + 1 - first));
}

model::eem_event event_of(context& at, const applet_event& line) {
  const eem_texts texts(at);
  model::eem_event made;
  made.tag = owned(line.tag);
  made.line.at = at.line.whole();
  made.detector = line.detector;
  made.sync = yes_or_no(line.sync);
  made.default_after = eem_time_of(line.default_after);
  made.maxrun = eem_time_of(line.maxrun);
  made.ratelimit = eem_time_of(line.ratelimit);
  const auto detector = line.detector.value;
  const auto* typed = std::find_if(readers.begin(), readers.end(),
                                   [&](const auto& one) { return one.detector == detector; });
  if (typed != readers.end())
    typed->read({line, texts}, made);
  else if (std::find(without_words.begin(), without_words.end(), detector) == without_words.end())
    made.words = words_behind(at, line.detector.at);
  return made;
}

// One event a tag, and one without: the next one takes its place.
edit enter_one(context& at, const applet_event& line) {
  auto* applet = edited(at, at.device.eem_applets);
  if (applet == nullptr) return at.done(edit::kinds::none);
  auto& events = applet->events;
  const auto where = find(events, [&](const auto& one) { return one.tag.value == line.tag.value; });
  if (!at.positive()) return remove(at, events, where);
  auto made = event_of(at, line);
  if (where == events.size()) {
    events.push_back(std::move(made));
    return at.done(edit::kinds::added);
  }
  const auto old = std::exchange(events[where], std::move(made));
  return at.done(events[where] == old ? edit::kinds::no_effect : edit::kinds::replaced,
                 old.line.at);
}

}  // namespace
}  // namespace event_manager_event

template <>
edit enter(context& at, const command::event_manager_event_command& what) {
  return std::visit([&](const auto& line) { return event_manager_event::enter_one(at, line); },
                    what);
}

}  // namespace peerlint::session
