#include "write/isakmp_words.hpp"
#include "write/objects.hpp"

namespace peerlint::write {

void write(ios_text& into, const model::isakmp_keyring& of) {
  into.line("crypto keyring", of.name.value, of.vrf.value.empty() ? "" : "vrf", of.vrf.value);
  into.section([&] {
    into.setting("description", of.description);
    into.setting("local-address", of.local_address, local_end);
    for (const auto& key : of.keys)
      into.line("pre-shared-key", peer_of(key), "key", to_text(key.key));
  });
}

}  // namespace peerlint::write
