#include "write/objects.hpp"

namespace peerlint::write {

void write(ios_text& into, const model::ezvpn_client& of) {
  into.line("crypto ipsec client ezvpn", of.name.value);
  into.section([&] {
    if (of.key) into.line("group", of.group.value, "key", to_text(*of.key));
    if (of.password) into.line("username", of.username.value, "password", to_text(*of.password));
    into.options(of.options);
  });
}

void write(ios_text& into, const model::crypto_identity& of) {
  into.line("crypto identity", of.name.value);
  into.section([&] {
    into.setting("description", of.description);
    into.options(of.options);
  });
}

}  // namespace peerlint::write
