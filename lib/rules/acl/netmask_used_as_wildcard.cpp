#include <algorithm>

#include "facts/path/ace_flows.hpp"
#include "rules/acl/crypto_line.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules {
namespace acl {

void tell_of_netmask(const model::ace_address& typed, bool selects_for_ipsec, report& out) {
  const auto mask = net::ipv4_mask{typed.wildcard.bits};
  const net::ipv4_wildcard meant{~mask.bits};
  auto& made = out.at(typed.wildcard_at, "{} is a netmask; an access list takes the wildcard {}",
                      net::to_text(typed.wildcard), net::to_text(meant));
  made.label("expected {}, found a netmask", net::to_text(meant))
      .at_most(selects_for_ipsec ? level::error : level::warning);
  if (typed.address.bits == 0) {
    made.why(
            "IOS clears the bits of the address that the wildcard leaves open: this is what it "
            "keeps "
            "of a network that was entered with its netmask, and the network itself is lost")
        .help("enter the line again: <network> {}", net::to_text(meant));
    return;
  }
  const net::ipv4_address network{typed.address.bits & mask.bits};
  made.why("IOS stores {} {}: the line matches other packets than those of {} {}",
           net::to_text(net::ipv4_address{typed.address.bits & meant.bits}),
           net::to_text(typed.wildcard), net::to_text(network), net::to_text(mask))
      .help("{} {}", net::to_text(network), net::to_text(meant));
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
          const auto is_netmask = [](const model::access_list_entry& entry) {
            return facts::is_netmask(entry.source.value) ||
                   facts::is_netmask(entry.destination.value);
          };
          if (std::none_of(list.entries.begin(), list.entries.end(), is_netmask)) return;
          const bool crypto =
              facts.names.is_used(facts::object::access_list, list.name.value, "match address");
          for (const auto& entry : list.entries)
            for (const auto* end : {&entry.source.value, &entry.destination.value})
              if (facts::is_netmask_by_mistake(*end, crypto))
                acl::tell_of_netmask(*end, crypto, out);
        },
};
