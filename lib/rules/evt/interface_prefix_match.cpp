#include "rules/evt/event.hpp"

namespace peerlint::rules::evt {

// The interface whose name the pattern ends with; null when it ends with none.
const model::interface* interface_at_end(std::string_view pattern, const model::device& device) {
  const model::interface* found = nullptr;
  for (const auto& one : device.interfaces)
    if (pattern.ends_with(one.name.value) &&
        (found == nullptr || one.name.value.size() > found->name.value.size()))
      found = &one;
  return found;
}

// Another one whose name goes on with a digit or a point.
const model::interface* longer_than(const model::interface& of, const model::device& device) {
  const std::string_view name = of.name.value;
  for (const auto& one : device.interfaces) {
    const std::string_view other = one.name.value;
    if (other.size() > name.size() && other.starts_with(name) &&
        std::string_view("0123456789.").find(other[name.size()]) != std::string_view::npos)
      return &one;
  }
  return nullptr;
}

}  // namespace peerlint::rules::evt

PEERLINT_RULE(evt_interface_prefix_match){
    .code = "EVT005",
    .name = "interface-prefix-match",
    .summary = "the pattern for one interface finds the messages of another",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, const facts::device_facts& facts, report& out) {
          for (const auto& event : run.applet->events) {
            if (!event.syslog) continue;
            const auto& pattern = event.syslog->pattern;
            const auto* const meant = evt::interface_at_end(pattern.value, facts.device);
            const auto* const other =
                meant == nullptr ? nullptr : evt::longer_than(*meant, facts.device);
            if (other == nullptr) continue;
            out.at(pattern.at, "this finds the messages of {} as well", other->name.value)
                .related(other->name.at, "its name goes on where the pattern ends")
                .why("the applet runs for an interface that it is not meant for")
                .help("what stands behind the name in the message: a comma, mostly");
          }
        },
};
