#include "facts/failover/guarded_way.hpp"
#include "facts/failover/probe_path.hpp"
#include "rules/smt/mail_way.hpp"

namespace peerlint::rules::smt {

// The line that shows the way to be dead while the object is down: a route or a next hop that it
// guards, or the probe that found it so.
span dead_by(const mail_way& way, const model::track_object& track,
             const facts::device_facts& facts) {
  for (const auto& guarded : facts::guarded_by(track, facts))
    if (guarded.out->name.value == way.out && guarded.next_hop == way.next_hop) return guarded.at;
  const auto* const operation = facts::operation_of(track, facts.device);
  if (operation == nullptr || !operation->probe.is_set()) return {};
  const auto& target = operation->probe.value.target;
  if (!target || !target->value.ipv4) return {};
  const auto probe = facts.routes.lookup(operation->vrf.value, *target->value.ipv4);
  const bool same = probe.is == facts::route_choice::kinds::leaves && probe.out != nullptr &&
                    probe.out->name.value == way.out && probe.next_hop == way.next_hop;
  return same ? target->at : span{};
}

}  // namespace peerlint::rules::smt

PEERLINT_RULE(smt_mail_via_dead_path){
    .code = "SMT008",
    .name = "mail-via-dead-path",
    .summary = "the mail about a dead path would take that path",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          if (!smt::goes_by_table(facts)) return;
          for (const auto& mail : smt::mail_actions_of(facts.device)) {
            const auto server = smt::server_of(mail, facts.device);
            if (!server || !server->address || smt::moves_first(mail)) continue;
            const auto way = smt::way_of(mail, *server->address, facts);
            const auto* const track = facts::track_numbered(way.track, facts.device);
            if (track == nullptr || !way.sure || !way.next_hop ||
                way.is != facts::route_choice::kinds::leaves)
              continue;
            const auto dead = smt::dead_by(way, *track, facts);
            if (!dead.exists()) continue;
            out.at(smt::place_of(mail, "server"), "the mail to {} would leave by {}, which is dead",
                   smt::words_of(*server), way.out)
                .label("sent while track {} is down", way.track)
                .related(dead, "says that this path is dead")
                .why(
                    "the only route to the server leads into the path whose failure the mail is "
                    "about: it never arrives, and the wait for it takes some 12 of the 20 seconds "
                    "that the applet has")
                .help("ip route {} 255.255.255.255 <next hop of the other path> 250",
                      net::to_text(*server->address));
          }
        },
};
