#include "write/objects.hpp"

namespace peerlint::write {
namespace {

std::string words_of(const model::ike_encryption& of) {
  std::string text(model::to_text(of.algorithm));
  return of.key_bits == 0 ? text : text + ' ' + std::to_string(of.key_bits);
}

std::string peer_of(const model::isakmp_key& key) {
  if (!key.hostname.empty()) return "hostname " + key.hostname;
  if (!key.ipv6.empty()) return "address ipv6 " + key.ipv6;
  if (!key.address) return {};
  auto text = "address " + net::to_text(key.address->address);
  return key.address->length == 32 ? text
                                   : text + ' ' + net::to_text(net::mask_of(key.address->length));
}

}  // namespace

void write(ios_text& into, const model::isakmp_policy& of) {
  into.line("crypto isakmp policy", of.priority.value);
  into.section([&] {
    into.setting("encryption", of.encryption, words_of);
    into.setting("hash", of.hash, model::to_text<model::hash_algorithm>);
    into.setting("authentication", of.authentication, model::to_text<model::ike_authentication>);
    into.number("group", of.group);
    into.number("lifetime", of.lifetime);
  });
}

void write(ios_text& into, const model::isakmp_key& of) {
  into.line("crypto isakmp key", to_text(of.key), peer_of(of), of.no_xauth ? "no-xauth" : "");
}

}  // namespace peerlint::write
