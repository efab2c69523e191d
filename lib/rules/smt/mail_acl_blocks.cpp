#include "net/service_names.hpp"
#include "rules/smt/mail.hpp"

namespace peerlint::rules::smt {

constexpr std::uint16_t some_port = 49152;

std::uint16_t port_of(const mail_action& mail) {
  const auto* const named = mail.action->argument("port");
  const auto port = named == nullptr ? std::nullopt : net::port_of(named->value);
  return port ? *port : std::uint16_t{25};
}

// What the server answers with, to the address of the interface.
std::optional<net::packet> reply_of(const mail_action& mail, net::ipv4_address server,
                                    const model::interface& out) {
  const auto own = facts::primary_address(out);
  if (!own || mail.action->argument("source-interface") != nullptr ||
      mail.action->argument("source-address") != nullptr)
    return std::nullopt;
  net::packet made;
  made.source = net::bits_of(server);
  made.destination = net::bits_of(own->value);
  made.source_port = port_of(mail);
  made.destination_port = some_port;
  return made;
}

void check_filter(const mail_action& mail, const facts::mail_server& server,
                  const facts::device_facts& facts, report& out) {
  const auto way = facts.routes.lookup(mail.vrf(), *server.address);
  using kinds = facts::route_choice::kinds;
  if (way.is != kinds::leaves || way.sure != confidence::high || way.out == nullptr ||
      !way.out->access_group_in.is_set() || way.out->inspection->inspect_out.is_set())
    return;
  const auto* const filter = facts.filters.named(way.out->access_group_in.value);
  const auto reply = reply_of(mail, *server.address, *way.out);
  if (filter == nullptr || !reply) return;
  const auto made = facts::decide(*filter, *reply);
  if (made.permitted != net::truth::no) return;
  const auto host = net::to_text(*server.address);
  auto& found = out.at(place_of(mail, "server"), "the answers of {} are dropped on {}: {}",
                       words_of(server), way.out->name.value, net::to_text(*reply))
                    .label("the mail leaves by {}", way.out->name.value)
                    .related(way.out->access_group_in.at, "the filter that they meet")
                    .why(
                        "the connection never comes up: the mail waits for it, some 12 of the 20 "
                        "seconds that the applet has, and the error ends the applet")
                    .help(
                        "in {}, above the first deny that matches: permit tcp host {} eq {} host "
                        "{} established",
                        way.out->access_group_in.value, host, port_of(mail),
                        net::to_text(net::ipv4_of(reply->destination)));
  if (made.line != nullptr) found.related(made.line->line.at, "drops them");
}

}  // namespace peerlint::rules::smt

PEERLINT_RULE(smt_mail_acl_blocks){
    .code = "SMT006",
    .name = "mail-acl-blocks",
    .summary = "the filter of an interface drops the answers of the mail server",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          // The policy for the router's own packets chooses another way.
          if (facts.device.local_policy.is_set()) return;
          for (const auto& mail : smt::mail_actions_of(facts.device)) {
            const auto server = smt::server_of(mail, facts.device);
            if (server && server->address) smt::check_filter(mail, *server, facts, out);
          }
        },
};
