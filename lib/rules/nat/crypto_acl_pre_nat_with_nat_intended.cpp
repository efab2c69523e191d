#include "rules/nat/taken_traffic.hpp"

PEERLINT_RULE(nat_crypto_acl_pre_nat_with_nat_intended){
    .code = "NAT006",
    .name = "crypto-acl-pre-nat-with-nat-intended",
    .summary = "a crypto access list has the addresses from before a NAT that is meant for it",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::vpn_endpoint& endpoint, const facts::device_facts& facts, report& out) {
          for (const auto& by : facts::translations_of(endpoint, facts)) {
            if (by.rule == nullptr || nat::exemption_of(by) != nat::exemption::not_wanted) continue;
            nat::found_translation(endpoint, by, out)
                .label("names this destination, for pool {}", by.rule->pool.value)
                .why(
                    "the map sees the address of the pool, which none of its lines has: the packet "
                    "leaves in clear and IKE never starts")
                .help(
                    "in access list {}: the addresses of pool {} as the source; the mirror of it "
                    "at the peer",
                    endpoint.entry->match_address.value, by.rule->pool.value);
          }
        },
};
