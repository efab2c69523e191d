#include <algorithm>

#include "facts/tunnel_kind.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::tun {

// IKE cannot tell the packets of the two tunnels apart: same ends, same profile.
bool share_their_sas(const model::interface& a, const model::interface& b) {
  const auto& first = *a.tunnel;
  const auto& second = *b.tunnel;
  if (!facts::have_one_source(a, b) || a.shutdown.is_set() || b.shutdown.is_set()) return false;
  if (!first.protection.is_set() || !second.protection.is_set()) return false;
  if (first.protection.value.profile != second.protection.value.profile) return false;
  // `shared` and these exclude each other.
  const auto is_apart = [](const model::tunnel_protection& one) {
    return !one.isakmp_profile.value.empty() || !one.ikev2_profile.value.empty();
  };
  if (is_apart(first.protection.value) || is_apart(second.protection.value)) return false;
  if (facts::is_multipoint_gre(a) && facts::is_multipoint_gre(b)) return true;
  return facts::is_point_to_point_gre(a) && facts::is_point_to_point_gre(b) &&
         first.destination.is_set() && first.destination == second.destination;
}

}  // namespace peerlint::rules::tun

PEERLINT_RULE(tun_shared_keyword_missing){
    .code = "TUN011",
    .name = "shared-keyword-missing",
    .summary = "two GRE tunnels between the same ends are protected without `shared`",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          if (!on.tunnel->protection.is_set()) return;
          for (const auto& other : facts.device.interfaces) {
            if (&other == &on) return;
            if (!tun::share_their_sas(other, on)) continue;
            const bool own = on.tunnel->protection.value.shared;
            if (own && other.tunnel->protection.value.shared) continue;
            const auto& lacks = own ? other : on;
            const auto& has = own ? on : other;
            out.at(lacks.tunnel->protection.line,
                   "{} and {} have the same ends; `shared` is missing", on.name.value,
                   other.name.value)
                .label("without `shared`")
                .related(has.tunnel->protection.line, own ? "this one has it" : "the other tunnel")
                .why(
                    "each tunnel makes SAs of its own for the same addresses, and packets of one "
                    "arrive by "
                    "the SAs of the other: they are dropped, and the tunnels go down and up by "
                    "turns")
                .help(
                    "interface {} / tunnel protection ipsec profile {} shared, on every tunnel of "
                    "this "
                    "source",
                    lacks.name.value, lacks.tunnel->protection.value.profile);
            return;
          }
        },
};
