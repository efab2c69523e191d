#include "facts/names/name_collector.hpp"

namespace peerlint::facts {
namespace {

void use_track(name_collector& into, std::string_view command,
               const std::optional<located<std::uint32_t>>& number) {
  if (number) into.use(object::track, command, number->value, number->at);
}

void collect_events(const model::eem_applet& applet, name_collector& into) {
  for (const auto& event : applet.events) {
    if (event.track) use_track(into, "event track", event.track->number);
    if (event.ipsla && event.ipsla->operation)
      into.use(object::ip_sla_operation, "event ipsla", event.ipsla->operation->value,
               event.ipsla->operation->at);
  }
  if (!applet.trigger) return;
  for (const auto& one : applet.trigger->correlated) use_track(into, "correlate track", one.track);
}

}  // namespace

// `action … policy` and `event manager run` start applets and scripts alike.
void collect_event_manager_names(const model::device& of, name_collector& into) {
  into.define_all(object::applet, of.eem_applets);
  into.define_all(object::applet, of.event_manager.policies);
  for (const auto& applet : of.eem_applets) {
    into.section(applet.header.at);
    collect_events(applet, into);
    for (const auto& action : applet.actions) {
      if (action.verb.value == model::eem_verb::policy && action.text)
        into.use(object::applet, "policy", action.text->value, action.text->at);
      use_track(into, "action track", action.object);
    }
  }
}

}  // namespace peerlint::facts
