#include "rules/smt/mail.hpp"

namespace peerlint::rules::smt {

// What a command prints has secrets in it.
bool prints_secrets(const facts::applet_command& command) {
  if (command.action->text->value.find('|') != std::string::npos || command.negated) return false;
  return (command.begins("sh|ow ru|nning-config") && command.words.size() == 2) ||
         (command.begins("sh|ow star|tup-config") && command.words.size() == 2) ||
         command.begins("sh|ow te|ch-support") || command.begins("sh|ow cry|pto is|akmp k|ey") ||
         command.begins("mor|e nvram:startup-config") ||
         command.begins("mor|e system:running-config");
}

// The last command before the mail, whose answer `$_cli_result` is.
std::optional<facts::applet_command> command_before(const mail_action& mail) {
  std::optional<facts::applet_command> last;
  for (const auto& command : facts::commands_of(*mail.applet))
    if (command.place < mail.place) last = command;
  return last;
}

}  // namespace peerlint::rules::smt

PEERLINT_RULE(smt_mail_body_leaks){
    .code = "SMT013",
    .name = "mail-body-leaks",
    .summary = "a mail carries the configuration of the router",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& mail : smt::mail_actions_of(facts.device)) {
            const auto* const body = mail.action->argument("body");
            if (body == nullptr || body->value.find("$_cli_result") == std::string::npos) continue;
            const auto command = smt::command_before(mail);
            if (!command || !smt::prints_secrets(*command)) continue;
            out.at(body->at, "the mail carries the whole answer of `{}`",
                   command->action->text->value)
                .related(command->at, "its answer")
                .why(
                    "keys, passwords and communities go out with it, most of them readable, and "
                    "stay in mailboxes")
                .help("{} | include <what the mail is about>", command->action->text->value);
          }
        },
};
