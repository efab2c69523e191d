#include "facts/failover/guarded_way.hpp"
#include "facts/failover/track_uses.hpp"
#include "rules/smt/mail.hpp"

namespace peerlint::rules::smt {

struct fixed_source {
  const model::interface* on = nullptr;
  span at{};
};

fixed_source source_of(const mail_action& mail, const facts::device_facts& facts) {
  if (const auto* const by_name = mail.action->argument("source-interface"))
    return {facts.interface_named(by_name->value), by_name->at};
  const auto* const written = mail.action->argument("source-address");
  const auto address = written == nullptr ? std::nullopt : net::parse_ipv4(written->value);
  if (!address) return {};
  return {facts.routes.owner_of(mail.vrf(), *address), written->at};
}

// The way by the interface that is gone while the object is down; nothing when there is none.
span way_lost(const model::interface& by, std::uint32_t number, const facts::device_facts& facts) {
  const auto* const track = facts::track_numbered(number, facts.device);
  if (track == nullptr) return {};
  for (const auto& way : facts::guarded_by(*track, facts))
    if (way.out == &by && way.length == 0) return way.at;
  return {};
}

}  // namespace peerlint::rules::smt

PEERLINT_RULE(smt_mail_source_fixed){
    .code = "SMT009",
    .name = "mail-source-fixed",
    .summary = "a mail about a dead path is sent from the address of that path",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& mail : smt::mail_actions_of(facts.device)) {
            const auto source = smt::source_of(mail, facts);
            if (source.on == nullptr) continue;
            for (const auto track : facts::down_while_running(*mail.applet, facts.device)) {
              const auto lost = smt::way_lost(*source.on, track, facts);
              if (!lost.exists()) continue;
              out.at(source.at, "the mail is sent from {} while that path is dead",
                     source.on->name.value)
                  .label("the source of its packets")
                  .related(lost, "gone when track {} is down", track)
                  .why(
                      "the packets leave by the other path with the address of the dead one: its "
                      "provider drops them, or the answers go the dead way")
                  .help("no source, or that of a loopback that both paths know");
              break;
            }
          }
        },
};
