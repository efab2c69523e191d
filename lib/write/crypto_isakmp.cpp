#include "write/isakmp_words.hpp"
#include "write/objects.hpp"

namespace peerlint::write {
namespace {

std::string words_of_encryption(const model::ike_encryption& of) {
  std::string text(model::to_text(of.algorithm));
  return of.key_bits == 0 ? text : text + ' ' + std::to_string(of.key_bits);
}

}  // namespace

void write(ios_text& into, const model::isakmp_policy& of) {
  into.line("crypto isakmp policy", of.priority.value);
  into.section([&] {
    into.setting("encryption", of.encryption, words_of_encryption);
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
