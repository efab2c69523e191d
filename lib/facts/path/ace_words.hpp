#pragma once

#include <string>

#include <peerlint/model/access_list.hpp>
#include <peerlint/net.hpp>

namespace peerlint::facts {

/// An end of a line as a router takes it: "any", "host 192.0.2.1", "10.1.0.0 0.0.255.255".
[[nodiscard]] inline std::string words_of(const model::ace_address& end) {
  using kinds = model::ace_address::kinds;
  if (end.kind == kinds::any) return "any";
  if (end.kind == kinds::host) return "host " + net::to_text(end.address);
  if (end.kind == kinds::object_group) return "object-group " + end.name;
  return net::to_text(end.address) + ' ' + net::to_text(end.wildcard);
}

}  // namespace peerlint::facts
