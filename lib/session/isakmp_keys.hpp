#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <peerlint/model/isakmp_keyring.hpp>
#include <peerlint/span.hpp>
#include "net/interface_name.hpp"
#include "session/placement.hpp"
#include "session/secrets.hpp"

// What `crypto isakmp key`, keyrings and ISAKMP profiles have in common.
namespace peerlint::session {

/// The network that a line names. Without a mask it is one host; but `address 0.0.0.0` is how IOS
/// prints any peer.
[[nodiscard]] inline net::ipv4_prefix peer_prefix(
    const located<net::ipv4_address>& address, const std::optional<located<net::ipv4_mask>>& mask) {
  const auto fallback = address.value.bits == 0 ? 0 : 32;
  const auto length = mask ? net::length_of(mask->value).value_or(32) : fallback;
  return net::prefix_of(address.value, static_cast<std::uint8_t>(length));
}

/// The key of a line `crypto isakmp key` or `pre-shared-key`: both have the same members.
template <class Line>
[[nodiscard]] model::isakmp_key key_from(context& at, const Line& line) {
  model::isakmp_key key;
  key.key = secret_from(at, line.key, line.encoding ? line.encoding->value : std::uint16_t{0});
  key.line.at = at.line.whole();
  if (line.address) {
    key.address = peer_prefix(*line.address, line.mask);
    key.peer.at = line.mask ? join(line.address->at, line.mask->at) : line.address->at;
  } else if (line.ipv6) {
    key.ipv6 = line.ipv6->value;
    key.peer.at = line.ipv6->at;
  } else if (line.hostname) {
    key.hostname = line.hostname->value;
    key.peer.at = line.hostname->at;
  }
  return key;
}

/// One key a peer: another one takes its place. `where` remembers where the keys of the list stand.
[[nodiscard]] inline edit place_key(const context& at, std::vector<model::isakmp_key>& keys,
                                    lookup& where, model::isakmp_key key) {
  const auto hash = [](const model::isakmp_key& of) {
    const auto address = of.address.value_or(net::ipv4_prefix{});
    return hash_of(address.address.bits, address.length, of.hostname, of.ipv6);
  };
  const auto found = where.find(keys, hash(key), hash, [&](const auto& k) {
    return k.address == key.address && k.hostname == key.hostname && k.ipv6 == key.ipv6;
  });
  if (!at.positive()) return remove(at, keys, found);
  if (found == keys.size()) {
    keys.push_back(std::move(key));
    return at.done(edit::kinds::added);
  }
  const span old = keys[found].line.at;
  const bool same = keys[found] == key;
  keys[found] = std::move(key);
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

/// `local-address` of a keyring or a profile.
template <class Line>
[[nodiscard]] edit place_local_end(const context& at,
                                   model::setting<model::isakmp_local_address>& slot,
                                   const Line& line) {
  located<model::isakmp_local_address> end;
  if (line.address) {
    end = {{{}, line.address->value, std::string(line.vrf.value)},
           join(line.address->at, line.vrf.at)};
  } else {
    end = {{net::canonical_interface(line.interface.value), {}, {}}, line.interface.at};
  }
  return place(at, slot, end);
}

}  // namespace peerlint::session
