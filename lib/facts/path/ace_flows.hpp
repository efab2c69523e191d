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

/// The wildcard of the end reads like a netmask: what IOS stores is not what was meant.
[[nodiscard]] inline bool is_netmask(const model::ace_address& end) {
  return end.kind == model::ace_address::kinds::network && net::looks_like_netmask(end.wildcard);
}

}  // namespace peerlint::facts
