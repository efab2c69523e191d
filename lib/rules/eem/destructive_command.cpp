#include <array>

#include "rules/eem/run.hpp"

namespace peerlint::rules::eem {

struct destruction {
  std::string_view words;
  std::string_view what;
};
constexpr std::array<destruction, 8> destructions{{
    {"wr|ite er|ase", "erases the saved configuration"},
    {"erase", "erases the saved configuration or a file system"},
    {"format", "erases a file system"},
    {"delete /force /recursive", "deletes folders without a question"},
    {"delete /recursive /force", "deletes folders without a question"},
    {"crypto key zero|ize", "deletes the keys of the router"},
    {"no aaa new-m|odel", "takes every list of AAA away"},
    {"no ip routing", "stops the router from forwarding"},
}};

}  // namespace peerlint::rules::eem

PEERLINT_RULE(eem_destructive_command){
    .code = "EEM047",
    .name = "destructive-command",
    .summary = "an applet destroys what nobody can bring back",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          for (const auto& action : run.applet->actions) {
            const auto text = facts::command_of(action);
            const auto row =
                std::find_if(eem::destructions.begin(), eem::destructions.end(),
                             [&](const auto& one) { return facts::is_command(text, one.words); });
            if (row == eem::destructions.end()) continue;
            out.at(eem::place_of(action), "this {}", row->what)
                .related(run.applet->header.at, "the applet")
                .why("it happens whenever the event occurs, and nobody is asked")
                .help("leave it to a person: action <label> syslog msg \"…\"");
          }
        },
};
