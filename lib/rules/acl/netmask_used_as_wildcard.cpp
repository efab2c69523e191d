#include <algorithm>

#include "rules/acl/crypto_line.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules {
namespace acl {

void judge(const model::ace_address& address, bool selects_for_ipsec, report& out) {
  if (!is_netmask_by_mistake(address)) return;
  const net::ipv4_wildcard meant{~address.wildcard.bits};
  out.at(address.wildcard_at, "{} is a netmask; an access list takes the wildcard {}",
         net::to_text(address.wildcard), net::to_text(meant))
      .label("expected {}, found a netmask", net::to_text(meant))
      .at_most(selects_for_ipsec ? level::error : level::warning)
      .why("IOS stores 0.0.0.0 {}: the line matches other packets than those of {} {}",
           net::to_text(address.wildcard), net::to_text(address.address),
           net::to_text(net::ipv4_mask{address.wildcard.bits}))
      .help("{} {}", net::to_text(address.address), net::to_text(meant));
}

}  // namespace acl
}  // namespace peerlint::rules

PEERLINT_RULE(acl_netmask_used_as_wildcard){
    .code = "ACL003",
    .name = "netmask-used-as-wildcard",
    .summary = "an access list has a netmask where a wildcard belongs",
    .since = "0.1.0",
    .fix = fix_level::unsafe,
    .check =
        [](const model::access_list& list, const facts::device_facts& facts, report& out) {
          if (std::none_of(list.entries.begin(), list.entries.end(), [](const auto& entry) {
                return acl::is_netmask_by_mistake(entry.source.value) ||
                       acl::is_netmask_by_mistake(entry.destination.value);
              }))
            return;
          const bool crypto =
              facts.names.is_used(facts::object::access_list, list.name.value, "match address");
          for (const auto& entry : list.entries) {
            acl::judge(entry.source.value, crypto, out);
            acl::judge(entry.destination.value, crypto, out);
          }
        },
};
