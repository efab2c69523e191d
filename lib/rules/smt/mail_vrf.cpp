#include "rules/smt/mail_way.hpp"

PEERLINT_RULE(smt_mail_vrf){
    .code = "SMT015",
    .name = "mail-vrf",
    .summary = "the mail server is reached in a VRF only, and the mail is sent without it",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          if (!smt::goes_by_table(facts)) return;
          for (const auto& mail : smt::mail_actions_of(facts.device)) {
            const auto server = smt::server_of(mail, facts.device);
            if (!server || !server->address || !mail.vrf().empty() || smt::moves_first(mail))
              continue;
            const auto way = facts.routes.lookup({}, *server->address);
            const auto vrf = smt::vrf_reaching(*server->address, facts);
            if (way.is != facts::route_choice::kinds::no_route || vrf.empty()) continue;
            out.at(smt::place_of(mail, "server"), "{} is reached in VRF {} only",
                   smt::words_of(*server), vrf)
                .label("sent by the global table")
                .why(
                    "the global table has no route to the server: the connection fails, and the "
                    "error ends the applet")
                .help("vrf {} at the end of action {}", vrf, mail.action->label.value);
          }
        },
};
