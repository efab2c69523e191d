#include "write/ike_identity.hpp"
#include "write/objects.hpp"

namespace peerlint::write {
namespace {

std::string words_of(const model::ikev2_key& of) {
  return (of.hex ? "hex " : "") + to_text(of.key);
}

std::string words_of(const net::ipv4_prefix& of) {
  return net::to_text(of.address) + mask_behind(of);
}

std::string words_of(const model::ikev2_ppk& of) {
  auto text =
      of.client.empty() ? "manual id " + of.id + " key " + to_text(of.key) : "dynamic " + of.client;
  return of.required ? text + " required" : text;
}

void write(ios_text& into, const model::ikev2_key_peer& of) {
  into.line("peer", of.name.value);
  into.section([&] {
    const auto print = [](const auto& value) { return words_of(value); };
    into.setting("description", of.description);
    into.setting("address", of.address, print);
    into.setting("address", of.ipv6);
    into.setting("hostname", of.hostname);
    into.setting("identity", of.identity, [](const auto& identity) { return to_text(identity); });
    into.setting("pre-shared-key", of.key, print);
    into.setting("pre-shared-key local", of.local_key, print);
    into.setting("pre-shared-key remote", of.remote_key, print);
    into.setting("ppk", of.ppk, print);
  });
}

}  // namespace

void write(ios_text& into, const model::ikev2_keyring& of) {
  into.line("crypto ikev2 keyring", of.name.value);
  into.section([&] {
    for (const auto& peer : of.peers) write(into, peer);
  });
}

}  // namespace peerlint::write
