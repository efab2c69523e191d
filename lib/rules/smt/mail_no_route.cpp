#include "facts/path/network_way.hpp"
#include "rules/smt/mail_way.hpp"

PEERLINT_RULE(smt_mail_no_route){
    .code = "SMT005",
    .name = "mail-no-route",
    .summary = "no route leads to the mail server when the applet runs",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          if (!smt::goes_by_table(facts) || !facts::has_routes(facts)) return;
          for (const auto& mail : smt::mail_actions_of(facts.device)) {
            const auto server = smt::server_of(mail, facts.device);
            if (!server || !server->address || smt::moves_first(mail)) continue;
            const auto way = smt::way_of(mail, *server->address, facts);
            if (way.is != facts::route_choice::kinds::no_route) continue;
            // SMT015 names the VRF.
            if (mail.vrf().empty() && !smt::vrf_reaching(*server->address, facts).empty()) continue;
            const auto when =
                way.track == 0 ? std::string() : say(" while track {} is down", way.track);
            out.at(smt::place_of(mail, "server"), "no route leads to {}{}", smt::words_of(*server),
                   when)
                .label("the mail server")
                .why(
                    "the connection fails, the mail is not sent, and the error ends the applet: "
                    "the actions behind it do not run")
                .help("ip route {} 255.255.255.255 <next hop>", net::to_text(*server->address));
          }
        },
};
