#include "engine/applet_words.hpp"

#include <array>

#include "write/objects.hpp"

namespace peerlint::engine {
namespace {

using failover::exec_effect;
using failover::incident;
using failover::outcome;

struct effect_words {
  exec_effect effect;
  std::string_view words;
};
constexpr std::array effects{
    effect_words{exec_effect::enter_privileged, "privileged EXEC from here on"},
    effect_words{exec_effect::leave_privileged, "user EXEC from here on"},
    effect_words{exec_effect::enter_configuration, "configuration mode from here on"},
    effect_words{exec_effect::leave, "closes the session: later commands fail"},
    effect_words{exec_effect::clear_translations, "NAT translations are deleted"},
    effect_words{exec_effect::clear_crypto, "IKE and IPsec negotiate anew"},
    effect_words{exec_effect::clear_routes, "routes are looked up anew"},
    effect_words{exec_effect::save, "the running configuration becomes the startup configuration"},
    effect_words{exec_effect::erase, "erases"},
    effect_words{exec_effect::copy, "copies a file"},
    effect_words{exec_effect::remove, "deletes a file"},
    effect_words{exec_effect::replace,
                 "the running configuration is replaced: what follows is not known"},
    effect_words{exec_effect::reload, "the router restarts"},
    effect_words{exec_effect::run_applet, "runs an applet"},
    effect_words{exec_effect::probe, "its answer is not known here"},
    effect_words{exec_effect::debug, "debugging is on"},
    effect_words{exec_effect::other_session, "what follows is entered elsewhere"},
};

struct edit_words {
  session::edit::kinds what;
  std::string_view name;   // in JSON
  std::string_view words;  // for people
};
constexpr std::array edits{
    edit_words{session::edit::kinds::set, "set", "sets"},
    edit_words{session::edit::kinds::replaced, "replaced", "replaces"},
    edit_words{session::edit::kinds::added, "added", "adds"},
    edit_words{session::edit::kinds::removed, "removed", "removes"},
    edit_words{session::edit::kinds::no_effect, "no_effect", "no effect"},
};

std::string_view words_of(exec_effect effect) {
  for (const auto& one : effects)
    if (one.effect == effect) return one.words;
  return "";
}

std::string of_configuration(const failover::run_action& of) {
  for (const auto& done : of.edits)
    for (const auto& one : edits) {
      if (one.what != done.what) continue;
      if (of.removes_absent()) return "no effect: it is not there";
      if (of.opens && of.has_edit(session::edit::kinds::no_effect)) return "enters its mode";
      return std::string(one.words);
    }
  return of.text.is_known() ? "" : "hangs on what only the router knows";
}

std::string of_command(const failover::run_action& of) {
  switch (of.came_to) {
    case outcome::exec:
      return std::string(words_of(of.effect));
    case outcome::moved:
      if (of.head == "end") return "leaves configuration mode";
      return of.head == "exit" && of.effect == exec_effect::none ? "leaves the mode"
                                                                 : std::string(words_of(of.effect));
    case outcome::configuration:
      return of_configuration(of);
    case outcome::recognised:
      return "what it does is not looked into";
    case outcome::answer:
      return "answers the question";
    case outcome::depends:
      return "the command comes from the router";
    case outcome::unknown:
      return "not a command that peerlint knows";
    case outcome::none:
    case outcome::refused:
      break;
  }
  return "";
}

struct incident_words {
  incident::kinds kind;
  std::string_view words;  // `@` stands for the name
};
constexpr std::array incidents{
    incident_words{incident::kinds::unset_variable, "$@ is not set, and the applet ends there"},
    incident_words{incident::kinds::unset_yet, "$@ is read before it is set"},
    incident_words{incident::kinds::unknown_built_in, "IOS has no variable $@"},
    incident_words{incident::kinds::foreign_built_in, "$@ is set by other events only"},
    incident_words{incident::kinds::bad_comparison, "IOS has no comparison '@'"},
    incident_words{incident::kinds::not_a_number,
                   "a number is computed or compared with what is none"},
    incident_words{incident::kinds::bad_pattern, "the pattern of a regexp cannot be read"},
    incident_words{incident::kinds::stray_line, "an action belongs to no block"},
    incident_words{incident::kinds::unclosed_block, "a block has no end"},
    incident_words{incident::kinds::unknown_label, "there is no action '@'"},
    incident_words{incident::kinds::session_closed,
                   "the session is closed before the last command"},
    incident_words{incident::kinds::asks_without_pattern,
                   "a command asks, and the applet waits for it until its time is up"},
    incident_words{incident::kinds::unknown_applet, "there is no applet '@'"},
    incident_words{incident::kinds::not_runnable,
                   "applet '@' has no 'event none': it cannot be run"},
    incident_words{incident::kinds::runs_itself, "applet '@' runs itself"},
    incident_words{incident::kinds::triggers_itself, "the applet starts itself"},
    incident_words{incident::kinds::cut_by_maxrun, "the time of the applet is up"},
};

}  // namespace

std::string words_of_events(const model::eem_applet& of) {
  std::string made;
  for (const auto& one : of.events) {
    if (!made.empty()) made += "; ";
    write::ios_text line;
    write::write(line, one);
    constexpr std::string_view keyword = "event ";
    const auto text = line.take();
    made += text.substr(keyword.size(), text.size() - keyword.size() - 1);
  }
  return made;
}

std::string words_of(const failover::run_action& of) {
  auto made = of.what.empty() ? of_command(of) : of.what;
  for (const auto& one : of.undefined)
    made += (made.empty() ? "" : "; ") + std::string(model::to_text(one.kind)) + " '" + one.name +
            "' is not defined";
  if (of.asks) made += std::string(made.empty() ? "" : "; ") + "asks a question";
  return made;
}

std::string words_of(const failover::incident& of) {
  std::string made;
  for (const auto& one : incidents)
    if (one.kind == of.kind)
      for (const char c : one.words) c == '@' ? made += of.name : made += c;
  if (!of.detail.empty()) made += ": " + of.detail;
  if (of.kind == incident::kinds::cut_by_maxrun && !of.sure) made += ", as far as estimated";
  return of.action == nullptr ? made : "action " + of.action->label.value + ": " + made;
}

std::string_view words_of(session::edit::kinds what) {
  for (const auto& one : edits)
    if (one.what == what) return one.name;
  return "";
}

}  // namespace peerlint::engine
