#include "rules/smt/mail.hpp"

PEERLINT_RULE(smt_mail_port_without_tls){
    .code = "SMT010",
    .name = "mail-port-without-tls",
    .summary = "a mail goes to a port for encrypted mail, in clear",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& mail : smt::mail_actions_of(facts.device)) {
            const auto* const port = mail.action->argument("port");
            const auto* const secure = mail.action->argument("secure");
            if (port == nullptr || (port->value != "587" && port->value != "465") ||
                (secure != nullptr && secure->value == "tls"))
              continue;
            out.at(port->at, "the mail goes to port {} without TLS", port->value)
                .why(
                    "servers at port 587 ask for encryption before they take a mail (530), at port "
                    "465 they speak nothing else")
                .help("port {} secure tls", port->value);
          }
        },
};
