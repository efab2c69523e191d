#pragma once

#include <vector>

#include <peerlint/model/access_list.hpp>
#include <peerlint/model/device.hpp>
#include <peerlint/model/ipv6_access_list.hpp>
#include <peerlint/net.hpp>
#include "net/flow.hpp"

namespace peerlint::facts {

/// What a line of an access list matches, object groups of the device expanded. What no line says
/// (a group that nobody defines, a host by name, `time-range`) becomes a condition of the flow.
/// Empty for remarks.
[[nodiscard]] std::vector<net::flow> flows_of(const model::access_list_entry& line,
                                              const model::device& device);
[[nodiscard]] std::vector<net::flow> flows_of(const model::ipv6_access_list_entry& line,
                                              const model::device& device);

/// The wildcard of the end reads like a netmask: no IKE can name what such a line matches.
[[nodiscard]] inline bool is_netmask(const model::ace_address& end) {
  return end.kind == model::ace_address::kinds::network && net::looks_like_netmask(end.wildcard);
}

/// A netmask was typed for a wildcard (ACL003). Who wants "the host .1 of every network" sets no
/// bit where the wildcard does not look. `0.0.0.0 255.255.255.0` is what IOS keeps of `10.1.1.0
/// 255.255.255.0`; a filter may mean it, a crypto list cannot.
[[nodiscard]] inline bool is_netmask_by_mistake(const model::ace_address& end,
                                                bool in_crypto_list) {
  if (!is_netmask(end)) return false;
  return (end.address.bits & end.wildcard.bits) != 0 || (in_crypto_list && end.address.bits == 0);
}

}  // namespace peerlint::facts
