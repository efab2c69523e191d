#include "write/objects.hpp"

namespace peerlint::write {

void write(ios_text& into, const model::interface& of) {
  into.line("interface", of.name.value);
  into.section([&] {
    into.setting("description", of.description);
    into.setting("ip address", of.dynamic_address);
    for (const auto& [address, at] : of.addresses)
      into.line("ip address", net::to_text(address.address), net::to_text(address.mask),
                address.secondary ? "secondary" : "");
    into.setting("shutdown", of.shutdown);
    into.setting("crypto map", of.crypto_map);
  });
}

}  // namespace peerlint::write
