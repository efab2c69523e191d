#include "rules/smt/mail.hpp"

PEERLINT_RULE(smt_helo_name_invalid){
    .code = "SMT018",
    .name = "helo-name-invalid",
    .summary = "mail servers may refuse the name by which the router calls itself",
    .level = level::warning,
    .confidence = confidence::low,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto& name = facts.device.hostname;
          if (!name.is_set() || smt::mail_actions_of(facts.device).empty()) return;
          const bool odd = name.value.find('_') != std::string::npos;
          if (!odd &&
              (facts.device.domain.name.is_set() || name.value.find('.') != std::string::npos))
            return;
          out.at(name.at, "{} {}", name.value,
                 odd ? "has an underscore, which no name of a host has"
                     : "has no domain, and the applets send mail")
              .why(
                  "the router greets the mail server with its name: strict servers answer 501 or "
                  "504 to one that is not whole, and take no mail")
              .help("{}", odd ? "hostname <name without _>" : "ip domain name <domain>");
        },
};
