#include "command/groups/crypto_map_entry.hpp"

#include "session/ipsec_policies.hpp"
#include "session/option_lines.hpp"
#include "session/placement.hpp"
#include "session/secrets.hpp"

namespace peerlint::session {
namespace crypto_map_entry {
namespace {

edit enter_into(context& at, const command::crypto_map_match_address& line,
                model::crypto_map_entry& entry) {
  return place(at, entry.match_address, line.access_list);
}

edit enter_into(context& at, const command::crypto_map_set_peer& line,
                model::crypto_map_entry& entry) {
  if (!at.positive() && line.name.value.empty()) {
    const bool any = !entry.peers.empty();
    entry.peers.clear();
    return at.done(any ? edit::kinds::removed : edit::kinds::no_effect);
  }
  located<model::crypto_peer> peer{{std::string(line.name.value), {}, false, false}, line.name.at};
  if (line.address) peer.value.address = line.address->value;
  for (const auto& option : line.options) {
    peer.value.preferred |= option.value == "default";
    peer.value.dynamic |= option.value == "dynamic";
  }
  const auto where =
      find(entry.peers, [&](const auto& p) { return p.value.name == line.name.value; });
  if (!at.positive() || where == entry.peers.size())
    return place_member(at, entry.peers, where < entry.peers.size() ? entry.peers[where] : peer);
  const bool same = entry.peers[where] == peer;
  const span old = entry.peers[where].at;
  entry.peers[where].value = peer.value;
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

edit enter_into(context& at, const command::crypto_map_set_group& line,
                model::crypto_map_entry& entry) {
  return place(at, entry.gdoi_group, line.name);
}

edit enter_into(context& at, const command::crypto_map_access_group& line,
                model::crypto_map_entry& entry) {
  return place(at, line.inbound ? entry.inbound_filter : entry.outbound_filter, line.access_list);
}

edit enter_into(context& at, const command::crypto_map_session_key& line,
                model::crypto_map_entry& entry) {
  const bool inbound = line.inbound.has_value();
  const bool esp = line.esp.has_value();
  const auto where = find(entry.session_keys, [&](const auto& key) {
    return key.value.inbound == inbound && key.value.esp == esp;
  });
  if (!at.positive()) return remove(at, entry.session_keys, where);
  located<model::session_key> made{{inbound, esp, line.spi.value, {}, {}}, line.spi.at};
  if (line.cipher) made.value.cipher = secret_from(at, *line.cipher, 0);
  if (line.authenticator) made.value.authenticator = secret_from(at, *line.authenticator, 0);
  if (where == entry.session_keys.size()) {
    entry.session_keys.push_back(std::move(made));
    return at.done(edit::kinds::added);
  }
  const span old = entry.session_keys[where].at;
  const bool same = entry.session_keys[where] == made;
  entry.session_keys[where] = std::move(made);
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

template <class Production>
edit enter_into(context& at, const command::option_line<Production>& /*line*/,
                model::crypto_map_entry& entry) {
  return place_option(at, entry.options);
}

}  // namespace
}  // namespace crypto_map_entry

template <>
edit enter(context& at, const command::crypto_map_entry_command& what) {
  auto* entry = entry_of(at);
  if (entry == nullptr) return at.done(edit::kinds::none);
  return std::visit(
      [&](const auto& line) { return crypto_map_entry::enter_into(at, line, *entry); }, what);
}

}  // namespace peerlint::session
