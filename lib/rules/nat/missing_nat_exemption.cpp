#include "rules/nat/taken_traffic.hpp"

namespace peerlint::rules::nat {

std::string exempt_help(const facts::crypto_translation& by) {
  if (by.list == nullptr)
    return say("a deny clause before this one, for a list that permits what is to be protected");
  const auto& list = *by.list;
  if (list.kind == model::access_list_kind::standard)
    return say("an extended list in the place of {}: {}, then permit ip {} any", list.name.value,
               exempts(by), facts::words_of(by.line->source.value));
  return say("ip access-list extended {} / above its first permit line: {}", list.name.value,
             exempts(by));
}

}  // namespace peerlint::rules::nat

PEERLINT_RULE(nat_missing_nat_exemption){
    .code = "NAT001",
    .name = "missing-nat-exemption",
    .summary = "NAT takes the traffic of a crypto map before the map sees it",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::vpn_endpoint& endpoint, const facts::device_facts& facts, report& out) {
          for (const auto& by : facts::translations_of(endpoint, facts)) {
            if (by.rule == nullptr || nat::exemption_of(by) != nat::exemption::missing) continue;
            nat::found_translation(endpoint, by, out)
                .label("takes it for NAT")
                .why(
                    "NAT comes before crypto on the way out: the packet has another source when it "
                    "meets the map, no entry takes it, and it leaves in clear; IKE never starts")
                .help("{}", nat::exempt_help(by));
          }
        },
};
