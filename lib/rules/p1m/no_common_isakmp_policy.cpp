#include "rules/rule.hpp"

namespace peerlint::rules {
namespace p1m {

/// "the group", "the hash and the group".
std::string differing_fields(const policy_pair& nearest) {
  std::string text;
  for (std::size_t i = 0; i < nearest.differences.size(); ++i) {
    if (i > 0) text += i + 1 == nearest.differences.size() ? " and " : ", ";
    text += "the " + std::string(to_text(nearest.differences[i].field));
  }
  return text;
}

/// The commands that give one side the other's policy. A policy that is built in cannot be edited:
/// its place takes a new one.
std::string commands(const policy_pair& nearest) {
  if (nearest.responder_built_in) {
    std::string text = "crypto isakmp policy <free number>";
    for (const auto& line : nearest.initiator_lines) text += " / " + line;
    return text;
  }
  std::string text = say("crypto isakmp policy {}", nearest.responder);
  for (const auto& one : nearest.differences)
    text += say(" / {} {}", to_text(one.field), one.initiator);
  return text;
}

/// Advice never weakens: the finding stands at the end whose policy is the weaker one.
bool initiator_is_weaker(const exchange& direction) {
  const auto& nearest = direction.policy.found.nearest;
  if (!nearest) return false;
  int balance = 0;
  for (const auto& one : nearest->differences) {
    balance += one.stronger == stronger::responder ? 1 : 0;
    balance -= one.stronger == stronger::initiator ? 1 : 0;
  }
  return balance > 0;
}

void compare(const exchange& direction, const policy_pair& nearest, report& out) {
  const auto& a = direction.initiator.device_name;
  const auto& b = direction.responder.device_name;
  const auto& first = nearest.differences.front();
  auto& made =
      out.at(first.responder_at.exists() ? first.responder_at : direction.responder.section,
             "{} and {} share no ISAKMP policy; the nearest two differ only in {}", a, b,
             differing_fields(nearest));
  made.at_most(direction.policy.sure);
  for (const auto& one : nearest.differences) {
    const auto there = say("{} {} there", to_text(one.field), one.initiator);
    if (&one == &first)
      made.label("{} {} here", to_text(one.field), one.responder);
    else if (one.responder_at != first.responder_at)
      made.related(one.responder_at, "{} {} here", to_text(one.field), one.responder);
    if (one.initiator_at != nearest.initiator_header) made.related(one.initiator_at, there);
  }
  if (first.responder_at != nearest.responder_header)
    made.related(nearest.responder_header, "the nearest policy of {}", b);
  made.related(nearest.initiator_header, "the nearest policy of {}", a);
  made.why(
      "whoever starts, main mode stops at its second message: the responder logs \"no offers "
      "accepted!\", the initiator stays in MM_NO_STATE");
  if (nearest.responder != 0) made.help("on {}: {}", b, commands(nearest));
}

}  // namespace p1m
}  // namespace peerlint::rules

PEERLINT_RULE(p1m_no_common_isakmp_policy){
    .code = "P1M001",
    .name = "no-common-isakmp-policy",
    .summary = "the two ends share no ISAKMP policy",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const tunnel& between, const facts::fleet_facts& fleet, report& out) {
          const auto& direction =
              p1m::initiator_is_weaker(between.a_to_b) ? between.b_to_a : between.a_to_b;
          if (direction.policy.is != verdict::fail) return;
          if (const auto& nearest = direction.policy.found.nearest) {
            p1m::compare(direction, *nearest, out);
            return;
          }
          const bool first_has_none = fleet.of(direction.initiator).policies.empty();
          const auto& a = first_has_none ? direction.responder : direction.initiator;
          const auto& b = first_has_none ? direction.initiator : direction.responder;
          out.at(b.section, "{} and {} share no ISAKMP policy", a.device_name, b.device_name)
              .related(a.section, "the other end")
              .at_most(direction.policy.sure)
              .why(
                  "one of them has no policy that its release leaves it: main mode never gets past "
                  "its "
                  "second message")
              .help(
                  "crypto isakmp policy 10 / encryption … / hash … / authentication … / group …, "
                  "the "
                  "same on both");
        },
};
