#include "rules/smt/mail.hpp"

namespace peerlint::rules::smt {

// The line that has the password: that of the variable, or the action.
span line_with_password(const mail_action& mail, const model::device& device) {
  const auto& written = *mail.action->argument("server");
  if (!written.secrets.empty() || !written.value.starts_with('$')) return written.at;
  for (const auto& one : device.event_manager.environment)
    if (one.name.value == std::string_view(written.value).substr(1)) return one.name.at;
  return written.at;
}

}  // namespace peerlint::rules::smt

PEERLINT_RULE(smt_mail_cleartext_credentials){
    .code = "SMT012",
    .name = "mail-cleartext-credentials",
    .summary = "the password of a mail server stands in the configuration in clear",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          std::vector<span> told;
          for (const auto& mail : smt::mail_actions_of(facts.device)) {
            const auto server = smt::server_of(mail, facts.device);
            if (!server || !server->has_password) continue;
            const auto at = smt::line_with_password(mail, facts.device);
            if (std::find(told.begin(), told.end(), at) != told.end()) continue;
            told.push_back(at);
            out.at(at, "the password for {} stands here in clear", server->host)
                .why(
                    "whoever sees the configuration, a backup of it or `debug event manager` has "
                    "the mailbox; without TLS whoever is on the way, too")
                .help("a relay that knows the router by its address, and needs no login");
          }
        },
};
