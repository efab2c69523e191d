#include <algorithm>
#include <utility>

#include "failover/eem/machine.hpp"
#include "failover/eem/messages.hpp"

// What actions do.
namespace peerlint::failover {
namespace {

using model::eem_verb;

// Usual times (facts, 1.11 of the reference of EEM): of any command, and of a mail.
constexpr std::uint64_t command_ms = 150;
constexpr std::uint64_t mail_ms = 12'000;
constexpr std::uint64_t second_ms = 1000;

std::string in_quotes(std::string_view text) { return '\'' + std::string(text) + '\''; }

std::uint64_t sum_of(std::uint64_t a, std::uint64_t b) {
  return a > UINT64_MAX - b ? UINT64_MAX : a + b;
}

}  // namespace

const std::vector<machine::verb>& machine::verbs() {
  // clang-format off
  static const std::vector<verb> all{
      {eem_verb::add, &machine::do_computing}, {eem_verb::subtract, &machine::do_computing},
      {eem_verb::multiply, &machine::do_computing}, {eem_verb::divide, &machine::do_computing},
      {eem_verb::increment, &machine::do_counting}, {eem_verb::decrement, &machine::do_counting},
      {eem_verb::set, &machine::do_set}, {eem_verb::append, &machine::do_set},
      {eem_verb::regexp, &machine::do_regexp}, {eem_verb::string, &machine::do_string},
      {eem_verb::gets, &machine::do_gets},
      {eem_verb::cli, &machine::do_cli}, {eem_verb::mail, &machine::do_mail},
      {eem_verb::syslog, &machine::do_messages}, {eem_verb::puts, &machine::do_messages},
      {eem_verb::cns_event, &machine::do_messages}, {eem_verb::snmp_trap, &machine::do_router},
      {eem_verb::snmp_object_value, &machine::do_router}, {eem_verb::publish_event, &machine::do_router},
      {eem_verb::counter, &machine::do_router}, {eem_verb::file, &machine::do_router},
      {eem_verb::comment, &machine::do_nothing}, {eem_verb::help, &machine::do_nothing},
      {eem_verb::policy, &machine::do_policy}, {eem_verb::track, &machine::do_track},
      {eem_verb::context, &machine::do_context}, {eem_verb::info, &machine::do_info},
      {eem_verb::wait, &machine::do_wait}, {eem_verb::handle_error, &machine::do_handle_error},
      {eem_verb::if_branch, &machine::do_if}, {eem_verb::elseif, &machine::do_else},
      {eem_verb::else_branch, &machine::do_else}, {eem_verb::while_loop, &machine::do_while},
      {eem_verb::foreach, &machine::do_foreach}, {eem_verb::end, &machine::do_end},
      {eem_verb::break_loop, &machine::do_break}, {eem_verb::continue_loop, &machine::do_continue},
      {eem_verb::exit, &machine::do_exit}, {eem_verb::reload, &machine::do_reload},
      {eem_verb::force_switchover, &machine::do_reload},
  };
  // clang-format on
  return all;
}

void machine::do_nothing(way& /*of*/, run_action& /*into*/) {}

// --- commands ------------------------------------------------------------------------------------

void machine::do_cli(way& of, run_action& into) {
  if (!into.action->text) return;
  into.text = text_of(of, *into.action->text);
  if (failed_ && !of.now().ignores_errors) return;
  auto& now = of.now();
  const auto* pattern = into.action->pattern ? &*into.action->pattern : nullptr;
  now.cli.enter(into, pattern, of.device);
  of.estimate_ms += command_ms + into.seconds * second_ms;
  assign(of, "_cli_result", not_known("_cli_result"));
  using places = cli_mode::kinds;
  if (into.mode.is == places::closed && now.closed_by != nullptr)
    tell(of, incident::kinds::session_closed, now.closed_by->line.at);
  if (into.mode.is != places::closed && now.cli.mode().is == places::closed)
    now.closed_by = into.action;
  if (!now.cli.applet_to_run().empty()) {
    const std::string name = now.cli.applet_to_run();
    const auto offset = into.text.text().rfind(name);
    run_applet(of, name,
               into.text.place(static_cast<std::uint32_t>(offset),
                               static_cast<std::uint32_t>(name.size())),
               into);
  }
}

// --- messages ------------------------------------------------------------------------------------

void machine::do_messages(way& of, run_action& into) {
  if (into.action->text) into.text = text_of(of, *into.action->text);
  for (const auto& one : into.action->arguments) (void)text_of(of, one.value);
  const auto verb = into.action->verb.value;
  into.what = (verb == eem_verb::syslog ? "logs "
               : verb == eem_verb::puts ? "prints "
                                        : "sends ") +
              in_quotes(into.text.shown());
}

void machine::do_mail(way& of, run_action& into) {
  const auto part = [&](std::string_view keyword) {
    return said(of, into.action->argument(keyword));
  };
  const auto to = part("to");
  const auto server = part("server");
  const auto subject = part("subject");
  for (const auto& one : into.action->arguments) (void)text_of(of, one.value);
  into.what = "mails " + in_quotes(to) + " by " + in_quotes(server) +
              (subject.empty() ? "" : ": " + in_quotes(subject));
  if (!failed_) of.estimate_ms += mail_ms;
}

void machine::do_router(way& of, run_action& into) {
  into.what = model::to_text(into.action->verb.value);
  if (!into.action->form.value.empty()) into.what += ' ' + into.action->form.value;
  for (const auto& one : into.action->operands) into.what += ' ' + said(of, &one);
  for (const auto& one : into.action->arguments)
    into.what += ' ' + one.keyword + ' ' + said(of, &one.value);
  if (into.action->verb.value == eem_verb::file) {
    assign(of, "_file_", not_known("_file_"));
    for (const auto& one : into.action->variables) assign(of, one.value, not_known(one.value));
  }
}

// --- other applets -------------------------------------------------------------------------------

void machine::do_policy(way& of, run_action& into) {
  if (!into.action->text) return;
  into.text = text_of(of, *into.action->text);
  into.what = "runs " + in_quotes(into.text.shown());
  if (into.text.is_known()) run_applet(of, into.text.text(), into.action->text->at, into);
}

void machine::run_applet(way& of, std::string_view name, span at, run_action& into) {
  using kinds = incident::kinds;
  const auto& device = of.device.now();
  const auto named = [&](const auto& one) { return one.name.value == name; };
  const auto found = std::find_if(device.eem_applets.begin(), device.eem_applets.end(), named);
  if (found == device.eem_applets.end()) {
    const auto& scripts = device.event_manager.policies;
    if (std::none_of(scripts.begin(), scripts.end(), named))
      tell(of, kinds::unknown_applet, at, std::string(name));
    return;
  }
  const bool runnable = std::any_of(found->events.begin(), found->events.end(), [](auto& one) {
    return one.detector.value == model::eem_detector::none;
  });
  if (!runnable) {
    into.came_to = outcome::refused;
    into.refused =
        refusal{refusal::kinds::value, "only an applet with 'event none' can be run", at};
    return tell(of, kinds::not_runnable, at, std::string(name));
  }
  const bool runs = std::any_of(of.calls.begin(), of.calls.end(),
                                [&](const auto& one) { return named(*one.applet); });
  if (runs) {
    recurs_ = true;
    return tell(of, kinds::runs_itself, at, std::string(name));
  }
  call other;
  other.applet = std::make_shared<const model::eem_applet>(*found);
  other.shape = std::make_shared<const blocks>(other.applet->actions);
  other.cli.be_quiet(run_.start.quiet_files);
  note_shape(other);
  run_.made.push_back(other.applet);
  of.calls.push_back(std::move(other));
}

// --- what the router keeps -----------------------------------------------------------------------

void machine::do_track(way& of, run_action& into) {
  const auto& action = *into.action;
  const auto number = action.object             ? std::to_string(action.object->value)
                      : action.operands.empty() ? std::string()
                                                : said(of, &action.operands.front());
  eem_value state = not_known("_track_state");
  if (action.form.value == "set") {
    state = {said(of, action.argument("state")), true};
    if (action.object) of.tracks[action.object->value] = state.text;
    into.what = "sets track " + number + ' ' + state.text;
  } else {
    into.what = "reads track " + number;
    const auto set = action.object ? of.tracks.find(action.object->value) : of.tracks.end();
    if (set != of.tracks.end()) state = {set->second, true};
  }
  assign(of, "_track_number", {number, true});
  assign(of, "_track_state", std::move(state));
}

void machine::do_context(way& of, run_action& into) {
  const auto& action = *into.action;
  const auto key = said(of, action.argument("key"));
  if (action.variables.empty()) return;
  const auto& name = action.variables.front();
  into.what = action.form.value + " '" + key + "' and " + name.value;
  if (action.form.value == "save") {
    const auto value = read(of, {name.value, name.at});
    of.contexts.insert_or_assign(key, value.value_or(not_known(name.value)));
  } else {
    // What an earlier run has saved is not known.
    const auto saved = of.contexts.find(key);
    assign(of, name.value, saved == of.contexts.end() ? not_known(name.value) : saved->second);
  }
}

void machine::do_info(way& of, run_action& into) {
  const auto type = said(of, into.action->argument("type"));
  into.what = "asks for " + type;
  assign(of, "_info_", not_known("_info_"));
  const auto& name = of.device.now().hostname;
  if (type == "routername" && name.is_set()) assign(of, "_info_routername", {name.value, true});
}

void machine::do_wait(way& of, run_action& into) {
  const auto& time = into.action->wait;
  if (!time) return;
  into.what = "waits " + time->value.text + " s";
  auto milliseconds = time->value.milliseconds;
  if (!milliseconds) {
    const auto value = text_of(of, {time->value.text, time->at, false, false, {}}).value();
    into.what = "waits " + value.text + " s";
    if (const auto seconds = value.known ? to_number(value.text) : std::nullopt;
        seconds && *seconds > 0 && *seconds < INT32_MAX)
      milliseconds = static_cast<std::uint64_t>(*seconds) * second_ms;
  }
  of.least_ms = sum_of(of.least_ms, milliseconds.value_or(0));
  of.estimate_ms = sum_of(of.estimate_ms, milliseconds.value_or(0));
}

void machine::do_handle_error(way& of, run_action& into) {
  const auto how = said(of, into.action->argument("type"));
  into.what = "on errors: " + how;
  of.now().ignores_errors = how == "ignore" || how == "warn";
}

}  // namespace peerlint::failover
