#pragma once

#include <string>

#include <peerlint/model/ike_identity.hpp>
#include <peerlint/net.hpp>

namespace peerlint::write {

/// ` 255.255.255.0`; nothing for one host, nor for 0.0.0.0, which means every address by itself.
[[nodiscard]] inline std::string mask_behind(const net::ipv4_prefix& of) {
  const int implied = of.address.bits == 0 ? 0 : 32;
  return of.length == implied ? std::string() : ' ' + net::to_text(net::mask_of(of.length));
}

[[nodiscard]] inline std::string to_text(const model::ike_identity& of) {
  std::string text(model::to_text(of.kind));
  if (!of.value.empty()) text += ' ' + of.value;
  // Of `0.0.0.0` with a host's mask and of `192.0.2.1 0.0.0.0` only the mask tells.
  if (of.network) {
    const bool zero = of.value == "0.0.0.0";
    if (of.network->length != (zero ? 0 : 32))
      text += ' ' + net::to_text(net::mask_of(of.network->length));
  }
  return text;
}

}  // namespace peerlint::write
