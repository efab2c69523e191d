#include "command/groups/isakmp_peer.hpp"

#include "session/placement.hpp"
#include "session/secrets.hpp"

namespace peerlint::session {
namespace isakmp_peer {
namespace {

edit enter_one(context& at, const command::crypto_isakmp_peer& line) {
  auto& peers = at.device.isakmp_peers;
  const auto where = find(peers, [&](const auto& peer) {
    return peer.name.value == line.name.value && peer.vrf.value == line.vrf.value;
  });
  if (!at.positive()) return remove(at, peers, where);
  at.opened.object = where;
  if (where < peers.size()) return at.done(edit::kinds::no_effect);
  model::isakmp_peer made;
  made.kind = line.kind.value;
  made.name = owned(line.name);
  made.vrf = owned(line.vrf);
  made.header.at = at.line.whole();
  peers.push_back(std::move(made));
  return at.done(edit::kinds::added);
}

edit enter_one(context& at, const command::isakmp_peer_description& line,
               model::isakmp_peer& peer) {
  return place(at, peer.description, line.text);
}

edit enter_one(context& at, const command::isakmp_peer_endpoint& line, model::isakmp_peer& peer) {
  return place(at, peer.endpoint, line.endpoint);
}

edit enter_one(context& at, const command::isakmp_peer_password& line, model::isakmp_peer& peer) {
  const auto encoding = line.encoding ? line.encoding->value : std::uint16_t{0};
  if (!at.positive()) return place(at, peer.password, located<model::secret>{});
  const auto password = secret_from(at, line.password, encoding);
  return place(at, peer.password, located<model::secret>{password, password.at});
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(model::isakmp_peer p) {
  enter_one(at, line, p);
}
{
  auto& peers = at.device.isakmp_peers;
  if (at.mode.object >= peers.size()) return at.done(edit::kinds::none);
  return enter_one(at, line, peers[at.mode.object]);
}

}  // namespace
}  // namespace isakmp_peer

template <>
edit enter(context& at, const command::isakmp_peer_command& what) {
  return std::visit([&](const auto& line) { return isakmp_peer::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
