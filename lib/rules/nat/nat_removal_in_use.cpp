#include "rules/nat/two_exits.hpp"

namespace peerlint::rules::nat {

// `no ip nat inside source {list | route-map} …`, and not what asks for no answer.
bool removes_dynamic_rule(const facts::applet_command& command) {
  if (!command.negated || !command.begins("ip nat in|side so|urce") || command.action->pattern ||
      command.words.back() == "forced")
    return false;
  const auto how = command.word(4);
  return how.starts_with("l") || how.starts_with("r");
}

}  // namespace peerlint::rules::nat

PEERLINT_RULE(nat_nat_removal_in_use){
    .code = "NAT114",
    .name = "nat-removal-in-use",
    .summary = "an applet removes a rule of NAT while translations use it",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& applet : facts.device.eem_applets) {
            bool cleared = false;
            for (const auto& command : facts::commands_of(applet)) {
              cleared |= facts::clears_translations(command);
              if (cleared || !nat::removes_dynamic_rule(command)) continue;
              out.at(command.at, "the rule has translations when applet {} removes it",
                     applet.name.value)
                  .label("nothing clears them before")
                  .why(
                      "the router refuses it (\"%Dynamic mapping in use, cannot remove\"), older "
                      "ones ask and wait for an answer: the rule stays, or the applet does")
                  .help(
                      "before this action: cli command \"do clear ip nat translation *\"; better "
                      "both rules always, with route maps that match the interface");
              break;
            }
          }
        },
};
