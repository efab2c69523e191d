#include "rules/nat/two_exits.hpp"

namespace peerlint::rules::nat {

// A provider that gives private addresses, or one that no line says, may translate itself.
bool may_translate_behind(const model::interface& on) {
  const auto own = facts::primary_address(on);
  return !own || facts::is_private(own->value);
}

// On no side of NAT, with an address of the Internet: a provider's, or a network of its own.
bool is_public(const provider_exit& exit) {
  const auto own = facts::primary_address(*exit.on);
  return !exit.on->nat.is_set() && !exit.on->nat_enable.is_set() && own &&
         !facts::is_private(own->value);
}

void check_backup(const provider_exit& first, const provider_exit& second,
                  const facts::device_facts& facts, report& out) {
  for (const auto& one : compared(first, second, facts)) {
    if (one.second.by.applies != net::truth::no) continue;
    auto& made =
        out.at(second.at, "{} is not translated when it leaves by {}",
               net::to_text(one.first.packet), name_of(second))
            .label(second.in_use ? "packets leave by this route, too"
                                 : "after a failover packets leave by this route")
            .related(one.first.by.at, "translates what leaves by {}", name_of(first))
            .related(second.on->header.at, "no rule is for this interface")
            .why(
                "after the failover packets leave with the address of the host, or with that of "
                "the dead path: the provider drops them, or the answers find no way back")
            .help(
                "ip nat inside source route-map <one that matches interface {}> interface {} "
                "overload",
                name_of(second), name_of(second));
    if (!is_outside(second) || may_translate_behind(*second.on))
      made.at_most(level::warning).at_most(confidence::medium);
    return;
  }
}

}  // namespace peerlint::rules::nat

PEERLINT_RULE(nat_nat_no_rule_for_backup){
    .code = "NAT101",
    .name = "nat-no-rule-for-backup",
    .summary = "NAT has a rule for the exit in use, and none for the one that takes over",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto exits = nat::provider_exits(facts);
          const auto* const first = nat::exit_in_use(exits, facts);
          if (first == nullptr) return;
          for (const auto& second : exits)
            // What a rule names and is not outside is NAT102's.
            if (&second != first &&
                (nat::is_outside(second) ||
                 (nat::is_public(second) && nat::rule_naming(*second.on, facts.device) == nullptr)))
              nat::check_backup(*first, second, facts, out);
        },
};
