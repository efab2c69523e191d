#include <algorithm>

#include "rules/acl/crypto_line.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::acl {

bool is_all_traffic(const model::access_list_entry& line) {
  const auto any = [](const model::ace_address& address) {
    return address.kind == model::ace_address::kinds::any ||
           (address.kind == model::ace_address::kinds::network && ~address.wildcard.bits == 0);
  };
  return line.protocol.value == "ip" && !line.service_group && line.options.empty() &&
         any(line.source.value) && any(line.destination.value);
}

bool takes_something_out(const model::access_list& list) {
  return std::any_of(list.entries.begin(), list.entries.end(),
                     [](const auto& line) { return line.action == model::ace_action::deny; });
}

}  // namespace peerlint::rules::acl

PEERLINT_RULE(acl_any_in_crypto_acl){
    .code = "ACL006",
    .name = "any-in-crypto-acl",
    .summary = "a crypto access list permits all traffic",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          acl::each_permit(facts, [&](const auto& list, const auto& line) {
            if (!acl::is_all_traffic(line)) return;
            auto& made = out.at(line.line.at, "crypto access list {} permits all traffic",
                                list.list().name.value);
            made.label("from any to any");
            if (!acl::is_of_static(list) || acl::takes_something_out(list.list()))
              made.at_most(level::warning);
            acl::mark_user(made, list)
                .why(
                    "whatever arrives in clear text on the interface is dropped "
                    "(RECVD_PKT_NOT_IPSEC), routing protocols and management as well, and what "
                    "leaves for the Internet goes into this tunnel")
                .help("permit ip <local network> <remote network>");
          });
        },
};
