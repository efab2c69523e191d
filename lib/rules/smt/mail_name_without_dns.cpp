#include "rules/smt/mail.hpp"

namespace peerlint::rules::smt {

// DHCP and PPP bring name servers, too.
bool may_learn_servers(const model::device& device) {
  return std::any_of(device.interfaces.begin(), device.interfaces.end(),
                     [](const auto& on) { return on.dynamic_address.is_set(); });
}

bool has_servers(std::string_view vrf, const model::device& device) {
  return std::any_of(device.name_servers.begin(), device.name_servers.end(),
                     [&](const auto& one) { return one.value.vrf == vrf; });
}

// One line mends all mails to a name: the first is told.
bool is_first_to(const mail_action& mail, const std::string& host, const model::device& device) {
  for (const auto& each : mail_actions_of(device)) {
    const auto server = server_of(each, device);
    if (server && server->host == host && each.vrf() == mail.vrf())
      return each.action == mail.action;
  }
  return true;
}

}  // namespace peerlint::rules::smt

PEERLINT_RULE(smt_mail_name_without_dns){
    .code = "SMT002",
    .name = "mail-name-without-dns",
    .summary = "a mail goes to a server by name, and the router resolves no names",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto& device = facts.device;
          for (const auto& mail : smt::mail_actions_of(device)) {
            const auto server = smt::server_of(mail, device);
            if (!server || !server->is_name || server->address) continue;
            const bool off = device.domain.lookup.is_off();
            if (!off && (smt::has_servers(mail.vrf(), device) || smt::may_learn_servers(device)))
              continue;
            if (!smt::is_first_to(mail, server->host, device)) continue;
            auto& made = out.at(smt::place_of(mail, "server"), "nothing tells the address of {}",
                                server->host)
                             .label("a name")
                             .at_most(facts.certainty_of_absence(server->host))
                             .help("ip host {} <its address>", server->host);
            if (off)
              made.related(device.domain.lookup.at, "no name is looked up")
                  .why(
                      "the name is not resolved, the mail fails, and the error ends the applet: "
                      "the actions behind it do not run");
            else
              made.why(
                  "without `ip name-server` the router asks 255.255.255.255 and waits: seconds of "
                  "the 20 that the applet has, then the error ends it");
          }
        },
};
