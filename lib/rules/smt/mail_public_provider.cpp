#include "rules/smt/mail.hpp"

namespace peerlint::rules::smt {

// Servers for the customers of a provider, who log in; those that take mail for it are others.
constexpr std::array<std::string_view, 16> for_customers{
    "smtp.gmail.com",   "smtp-relay.gmail.com",  "smtp.googlemail.com", "smtp.office365.com",
    "smtp.outlook.com", "smtp-mail.outlook.com", "smtp.live.com",       "smtp.mail.yahoo.com",
    "smtp.mail.me.com", "smtp.aol.com",          "smtp.zoho.com",       "smtp.sendgrid.net",
    "smtp.mailgun.org", "smtp.yandex.ru",        "smtp.gmx.net",        "smtp.mail.ru"};

bool is_for_customers(std::string_view host) {
  std::string lower(host);
  for (auto& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return std::find(for_customers.begin(), for_customers.end(), lower) != for_customers.end();
}

}  // namespace peerlint::rules::smt

PEERLINT_RULE(smt_mail_public_provider){
    .code = "SMT011",
    .name = "mail-public-provider",
    .summary = "a mail goes to a public provider without a login or without TLS",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& mail : smt::mail_actions_of(facts.device)) {
            const auto server = smt::server_of(mail, facts.device);
            const auto* const secure = mail.action->argument("secure");
            const bool encrypted = secure != nullptr && secure->value == "tls";
            if (!server || !smt::is_for_customers(server->host) || (server->has_user && encrypted))
              continue;
            out.at(smt::place_of(mail, "server"), "{} takes no mail without {}", server->host,
                   encrypted ? "a login" : "TLS and a login")
                .why(
                    "the provider answers \"530 5.7.0\", the mail is not sent, and the error ends "
                    "the applet")
                .help("a relay of your own that takes mail from the addresses of the router");
          }
        },
};
