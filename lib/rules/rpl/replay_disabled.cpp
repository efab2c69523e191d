#include "rules/rule.hpp"

namespace peerlint::rules::rpl {

void tell_disabled(const model::setting<std::uint32_t>& window, std::string_view of, span section,
                   report& out) {
  if (!window.is_set() || window.value != 0) return;
  out.at(window.at, "{} takes the same packet twice", of)
      .label("no check against replay")
      .related(section, "here")
      .why(
          "who records encrypted packets can send them again, and the router passes them on as new "
          "ones")
      .help("replay window-size 1024 in its place, for networks that reorder packets");
}

}  // namespace peerlint::rules::rpl

PEERLINT_RULE(rpl_replay_disabled){
    .code = "RPL002",
    .name = "replay-disabled",
    .summary = "the check against replayed packets is off",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          rpl::tell_disabled(facts.device.ipsec.replay_window, "every tunnel", {}, out);
          for (const auto& one : facts.used_policies)
            rpl::tell_disabled(one.policy->replay_window, one.name, one.section, out);
        },
};
