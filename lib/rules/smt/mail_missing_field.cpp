#include "rules/smt/mail.hpp"

namespace peerlint::rules::smt {

constexpr std::array<std::string_view, 5> needed{"server", "to", "from", "body", "subject"};

bool is_missing(const mail_action& mail, std::string_view keyword, const model::device& device) {
  if (mail.action->argument(keyword) == nullptr) return true;
  const auto text = facts::expanded(mail, keyword, device);
  return text && inner(*text).empty();
}

}  // namespace peerlint::rules::smt

PEERLINT_RULE(smt_mail_missing_field){
    .code = "SMT001",
    .name = "mail-missing-field",
    .summary = "a mail has no server, recipient, sender, text or subject",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& mail : smt::mail_actions_of(facts.device))
            for (const auto keyword : smt::needed) {
              if (!smt::is_missing(mail, keyword, facts.device)) continue;
              const bool there = mail.action->argument(keyword) != nullptr;
              auto& made = out.at(smt::place_of(mail, keyword), "the mail has no `{}`", keyword)
                               .label(there ? "nothing is left of it when the applet runs"
                                            : "an action without it")
                               .why(
                                   "the router refuses the line, or the server the mail, and the "
                                   "error ends the applet: the actions behind it do not run")
                               .help("action {} mail server … to … from … subject … body …",
                                     mail.action->label.value);
              if (keyword == "subject" || (keyword == "body" && there))
                made.at_most(level::warning);
            }
        },
};
