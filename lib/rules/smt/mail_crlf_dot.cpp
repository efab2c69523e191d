#include "rules/smt/mail.hpp"

PEERLINT_RULE(smt_mail_crlf_dot){
    .code = "SMT017",
    .name = "mail-crlf-dot",
    .summary = "the text of a mail begins with a full stop, or has a line that is too long",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          constexpr std::size_t longest_line = 998;
          for (const auto& mail : smt::mail_actions_of(facts.device)) {
            const auto body = facts::expanded(mail, "body", facts.device);
            if (!body || (!body->starts_with('.') && body->size() <= longest_line)) continue;
            const bool dot = body->starts_with('.');
            out.at(smt::place_of(mail, "body"), "{}",
                   dot ? "the text of the mail begins with a full stop"
                       : "the text of the mail has a line of more than 998 characters")
                .why("{}", dot ? "a line of one full stop ends a mail: the sender has to double "
                                 "those at the beginning of a line, and whether the router does is "
                                 "not known"
                               : "a server may cut the line, or refuse the mail")
                .help("body \"<another text>\"");
          }
        },
};
