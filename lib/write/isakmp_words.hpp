#pragma once

#include <string>

#include <peerlint/model/isakmp_keyring.hpp>
#include <peerlint/net.hpp>

namespace peerlint::write {

/// `address …` or `hostname …`: whose key it is.
[[nodiscard]] inline std::string peer_of(const model::isakmp_key& key) {
  if (!key.hostname.empty()) return "hostname " + key.hostname;
  if (!key.ipv6.empty()) return "address ipv6 " + key.ipv6;
  if (!key.address) return {};
  auto text = "address " + net::to_text(key.address->address);
  return key.address->length == 32 ? text
                                   : text + ' ' + net::to_text(net::mask_of(key.address->length));
}

/// What stands behind `local-address`.
[[nodiscard]] inline std::string local_end(const model::isakmp_local_address& of) {
  if (!of.address) return of.interface;
  auto text = net::to_text(*of.address);
  return of.vrf.empty() ? text : text + ' ' + of.vrf;
}

}  // namespace peerlint::write
