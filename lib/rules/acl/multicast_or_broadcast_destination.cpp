#include <algorithm>
#include <cstdint>

#include "rules/acl/crypto_line.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::acl {

constexpr net::ipv4_prefix multicast{{0xe0000000U}, 4};

bool is_no_unicast(const model::ace_address& address) {
  using kinds = model::ace_address::kinds;
  if (address.kind == kinds::host)
    return net::contains(multicast, address.address) || ~address.address.bits == 0;
  if (address.kind != kinds::network) return false;
  return net::contains(net::block_of(multicast), net::block_of(address.address, address.wildcard));
}

}  // namespace peerlint::rules::acl

PEERLINT_RULE(acl_multicast_or_broadcast_destination){
    .code = "ACL017",
    .name = "multicast-or-broadcast-destination",
    .summary = "a crypto access list permits multicast or broadcast",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          acl::each_permit(facts, [&](const auto& list, const auto& line) {
            if (!acl::is_no_unicast(line.destination.value)) return;
            auto& made = out.at(line.destination.at, "a crypto map protects unicast only");
            made.label("multicast or broadcast");
            acl::mark_user(made, list)
                .why(
                    "such packets are not carried to the peer, and those that arrive in clear text "
                    "are dropped (RECVD_PKT_NOT_IPSEC): a routing protocol on this interface loses "
                    "its neighbours")
                .help("carry multicast in a tunnel interface with `tunnel protection`");
          });
        },
};
