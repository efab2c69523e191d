#include "facts/failover/command_authorization.hpp"
#include "rules/eem/run.hpp"

PEERLINT_RULE(eem_aaa_without_bypass){
    .code = "EEM035",
    .name = "aaa-without-bypass",
    .summary = "commands need authorization, and an applet enters them as nobody",
    .since = "0.1.0",
    .fix = fix_level::unsafe,
    .check =
        [](const failover::applet_run& run, const facts::device_facts& facts, report& out) {
          const auto& applet = *run.applet;
          const auto* const list = facts::list_asked_as_nobody(applet, facts);
          if (list == nullptr) return;
          out.at(applet.header.at, "the servers are asked whether nobody may enter these commands")
              .related(list->line.at, "this list decides")
              .why(
                  "the session of an applet has no user name: Command authorization failed. In a "
                  "failure of the path to the servers, every command waits for them first")
              .help("event manager applet {} authorization bypass", applet.name.value)
              .enter(facts.read.name, "event manager applet {} authorization bypass",
                     applet.name.value);
        },
};
