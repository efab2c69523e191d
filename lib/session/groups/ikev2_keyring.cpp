#include "command/groups/ikev2_keyring.hpp"

#include "session/host_address.hpp"
#include "session/ike_identity.hpp"
#include "session/named_section.hpp"
#include "session/secrets.hpp"

namespace peerlint::session {
namespace ikev2_keyring {
namespace {

edit enter_one(context& at, const command::crypto_ikev2_keyring& line) {
  return open_named(at, at.device.ikev2_keyrings, at.known.ikev2_keyrings, line.name);
}

edit enter_one(context& at, const command::ikev2_keyring_peer& line) {
  auto* keyring = edited(at, at.device.ikev2_keyrings);
  if (keyring == nullptr) return at.done(edit::kinds::none);
  auto done = open_named(at, keyring->peers, at.known.ikev2_peers[at.mode.object], line.name);
  at.opened.part = at.opened.object;
  at.opened.object = at.mode.object;
  return done;
}

edit enter_one(context& at, const command::ikev2_peer_description& line,
               model::ikev2_key_peer& peer) {
  return place(at, peer.description, line.text);
}

edit enter_one(context& at, const command::ikev2_peer_address& line, model::ikev2_key_peer& peer) {
  if (line.ipv6)
    return place(at, peer.ipv6, located<std::string>{lower_ipv6(line.ipv6->value), line.ipv6->at});
  located<net::ipv4_prefix> network;
  if (line.address)
    network = {network_from(line.address->value, line.mask),
               line.mask ? join(line.address->at, line.mask->at) : line.address->at};
  return place(at, peer.address, network);
}

edit enter_one(context& at, const command::ikev2_peer_hostname& line, model::ikev2_key_peer& peer) {
  return place(at, peer.hostname, line.name);
}

edit enter_one(context& at, const command::ikev2_peer_identity& line, model::ikev2_key_peer& peer) {
  return place(at, peer.identity, identity_from(line.identity));
}

edit enter_one(context& at, const command::ikev2_peer_key& line, model::ikev2_key_peer& peer) {
  auto& slot = !line.direction                    ? peer.key
               : line.direction->value == "local" ? peer.local_key
                                                  : peer.remote_key;
  located<model::ikev2_key> key;
  key.at = line.key.at;
  if (line.key.at.exists())
    key.value = {secret_from(at, line.key, line.encoding ? line.encoding->value : std::uint16_t{0}),
                 line.hex.has_value()};
  return place(at, slot, key);
}

edit enter_one(context& at, const command::ikev2_peer_ppk& line, model::ikev2_key_peer& peer) {
  located<model::ikev2_ppk> ppk{{}, at.line.whole()};
  if (line.id) ppk.value.id = line.id->value;
  if (line.key)
    ppk.value.key =
        secret_from(at, *line.key, line.encoding ? line.encoding->value : std::uint16_t{0});
  if (line.client) ppk.value.client = line.client->value;
  ppk.value.required = line.required.has_value();
  return place(at, peer.ppk, ppk);
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(model::ikev2_key_peer p) {
  enter_one(at, line, p);
}
{
  auto* keyring = edited(at, at.device.ikev2_keyrings);
  if (keyring == nullptr || at.mode.part >= keyring->peers.size())
    return at.done(edit::kinds::none);
  return enter_one(at, line, keyring->peers[at.mode.part]);
}

}  // namespace
}  // namespace ikev2_keyring

template <>
edit enter(context& at, const command::ikev2_keyring_command& what) {
  return std::visit([&](const auto& line) { return ikev2_keyring::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
