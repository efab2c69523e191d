#include "rules/rule.hpp"

PEERLINT_RULE(acl_netmask_used_as_wildcard) {
  .code = "ACL003",
  .name = "netmask-used-as-wildcard",
  .summary = "an access list has a netmask where a wildcard belongs",
  .since = "0.1.0",
  .fix = fix_level::unsafe,
  .check = [](const model::access_list_entry& entry, report& out) {
    const auto judge = [&](const model::ace_address& address) {
      if (!address.wildcard_at.exists() || !net::looks_like_netmask(address.wildcard)) return;
      const net::ipv4_address stored{address.address.bits & ~address.wildcard.bits};
      const net::ipv4_wildcard meant{~address.wildcard.bits};
      out.at(address.wildcard_at, "{} is a netmask; an access list takes the wildcard {}",
             net::to_text(address.wildcard), net::to_text(meant))
          .label("expected {}, found a netmask", net::to_text(meant))
          .why("IOS stores {} {}: the line matches other packets than those of {} {}",
               net::to_text(stored), net::to_text(address.wildcard),
               net::to_text(address.address), net::to_text(net::ipv4_mask{address.wildcard.bits}))
          .help("{} {}", net::to_text(address.address), net::to_text(meant));
    };
    judge(entry.source.value);
    judge(entry.destination.value);
  },
};
