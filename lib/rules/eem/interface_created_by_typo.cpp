#include <array>

#include "rules/eem/run.hpp"

namespace peerlint::rules::eem {

// Interfaces that a router makes when they are named.
constexpr std::array<std::string_view, 6> made_by_name{
    "interface Loopback", "interface Tunnel", "interface Dialer",
    "interface Vlan",     "interface BVI",    "interface Port-channel"};

bool makes_interface(const run_action& one) {
  return one.opens && !one.by_no && one.has_edit(session::edit::kinds::added) &&
         one.text.is_known() &&
         std::any_of(made_by_name.begin(), made_by_name.end(),
                     [&](std::string_view head) { return one.command.starts_with(head); });
}

// An address or a source: who enters it means to make the interface.
bool furnishes_interface(const run_action& one) {
  constexpr std::array<std::string_view, 5> furnishing{"ip address", "ip unnumbered", "tunnel ",
                                                       "ipv6 ", "encapsulation"};
  return std::any_of(furnishing.begin(), furnishing.end(),
                     [&](std::string_view head) { return one.command.starts_with(head); });
}

}  // namespace peerlint::rules::eem

PEERLINT_RULE(eem_interface_created_by_typo){
    .code = "EEM041",
    .name = "interface-created-by-typo",
    .summary = "an applet enters an interface that does not exist, and so makes it",
    .level = level::warning,
    .confidence = confidence::medium,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const failover::applet_run& run, report& out) {
          if (std::any_of(run.actions.begin(), run.actions.end(), eem::furnishes_interface)) return;
          for (const auto& one : run.actions) {
            if (!eem::is_meant_to_run(one, run) || !eem::makes_interface(one)) continue;
            out.at(eem::place_of(*one.action), "the configuration has no such interface")
                .related(run.applet->header.at, "the applet")
                .why(
                    "the router makes a new, empty interface and says nothing; the one that is "
                    "meant "
                    "stays as it is")
                .help("correct the number");
          }
        },
};
