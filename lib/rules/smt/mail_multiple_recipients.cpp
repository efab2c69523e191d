#include "rules/smt/mail_recipients.hpp"

PEERLINT_RULE(smt_mail_multiple_recipients){
    .code = "SMT014",
    .name = "mail-multiple-recipients",
    .summary = "a mail names several recipients in one field",
    .level = level::note,
    .confidence = confidence::low,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          constexpr std::array<std::string_view, 2> keywords{"to", "cc"};
          for (const auto& mail : smt::mail_actions_of(facts.device))
            for (const auto keyword : keywords) {
              const auto text = facts::expanded(mail, keyword, facts.device);
              if (!text || smt::recipients_of(*text).size() < 2) continue;
              out.at(smt::place_of(mail, keyword), "several addresses in one `{}`", keyword)
                  .why(
                      "which separator the release takes is not known: with the wrong one the "
                      "server sees one address that does not exist, and refuses the mail")
                  .help("{} <the address of a list>", keyword);
            }
        },
};
