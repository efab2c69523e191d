#include "facts/name_collector.hpp"

namespace peerlint::facts {

// `action … policy` and `event manager run` start applets and scripts alike.
void collect_event_manager_names(const model::device& of, name_collector& into) {
  into.define_all(object::applet, of.eem_applets);
  into.define_all(object::applet, of.event_manager.policies);
  for (const auto& applet : of.eem_applets) {
    into.section(applet.header.at);
    for (const auto& action : applet.actions)
      if (action.verb.value == model::eem_verb::policy && action.text)
        into.use(object::applet, "policy", action.text->value, action.text->at);
  }
}

}  // namespace peerlint::facts
