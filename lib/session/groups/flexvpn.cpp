#include "command/groups/flexvpn.hpp"

#include "net/interface_name.hpp"
#include "session/host_address.hpp"
#include "session/named_section.hpp"
#include "session/option_lines.hpp"

namespace peerlint::session {
namespace flexvpn {
namespace {

edit enter_one(context& at, const command::crypto_ikev2_client_flexvpn& line) {
  return open_named(at, at.device.flexvpn_clients, at.known.flexvpn_clients, line.name);
}

edit enter_one(context& at, const command::crypto_ikev2_name_mangler& line) {
  return open_named(at, at.device.ikev2_name_manglers, at.known.ikev2_name_manglers, line.name);
}

edit enter_one(context& at, const command::crypto_ikev2_cluster& line) {
  return open_named(at, at.device.ikev2_clusters, at.known.ikev2_clusters, line.name);
}

// Members of a list that is kept by their sequence numbers: one each.
template <class Value>
edit place_by_sequence(context& at, std::vector<located<Value>>& list, located<Value> value) {
  const auto where =
      find(list, [&](const auto& one) { return one.value.sequence >= value.value.sequence; });
  const bool exists = where < list.size() && list[where].value.sequence == value.value.sequence;
  if (!at.positive()) return remove(at, list, exists ? where : list.size());
  if (!exists) {
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(where), std::move(value));
    return at.done(edit::kinds::added);
  }
  const span old = list[where].at;
  const bool same = list[where] == value;
  list[where] = std::move(value);
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

std::optional<model::flexvpn_track> track_from(const std::optional<located<std::uint16_t>>& object,
                                               const located<std::string_view>& state) {
  if (!object) return std::nullopt;
  return model::flexvpn_track{object->value, state.value == "down"};
}

edit enter_one(context& at, const command::flexvpn_peer& line, model::flexvpn_client& client) {
  if (line.reactivate) return place(at, client.peer_reactivate);
  return place_by_sequence(
      at, client.peers,
      located<model::flexvpn_peer>{
          {line.sequence.value, host_from(line.address.value), line.fqdn.has_value(),
           std::string(line.resolved_as.value), track_from(line.track, line.track_state)},
          line.address.at.exists() ? line.address.at : at.line.whole()});
}

edit enter_one(context& at, const command::flexvpn_connect& line, model::flexvpn_client& client) {
  return place(
      at, client.connect,
      located<model::flexvpn_connect>{{line.mode.value, track_from(line.track, line.track_state),
                                       std::string(line.access_list.value)},
                                      line.mode.at});
}

edit enter_one(context& at, const command::flexvpn_source& line, model::flexvpn_client& client) {
  located<model::flexvpn_source> source{
      {line.sequence.value, net::canonical_interface(line.interface.value), {}}, line.interface.at};
  if (line.track) source.value.track = line.track->value;
  return place_by_sequence(at, client.sources, source);
}

located<std::string> interface_from(const located<std::string_view>& name) {
  return {net::canonical_interface(name.value), name.at};
}

edit enter_one(context& at, const command::flexvpn_client_inside& line,
               model::flexvpn_client& client) {
  return place_member(at, client.inside, interface_from(line.interface));
}

edit enter_one(context& at, const command::flexvpn_client_connect& line,
               model::flexvpn_client& client) {
  return place(at, client.tunnel, interface_from(line.tunnel));
}

template <class Production>
edit enter_one(context& at, const command::option_line<Production>& /*line*/,
               model::flexvpn_client& client) {
  return place_option(at, client.options);
}

template <class Production>
edit enter_one(context& at, const command::name_mangler_line<Production>& /*line*/) {
  auto* mangler = edited(at, at.device.ikev2_name_manglers);
  return mangler != nullptr ? place_option(at, mangler->options) : at.done(edit::kinds::none);
}

template <class Production>
edit enter_one(context& at, const command::cluster_line<Production>& /*line*/) {
  auto* cluster = edited(at, at.device.ikev2_clusters);
  return cluster != nullptr ? place_option(at, cluster->options) : at.done(edit::kinds::none);
}

// The settings of a member have one head and are several.
edit enter_one(context& at, const command::cluster_line<grammar::cluster_slave>& /*line*/) {
  auto* cluster = edited(at, at.device.ikev2_clusters);
  return cluster != nullptr ? add_option(at, cluster->options) : at.done(edit::kinds::none);
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(model::flexvpn_client c) {
  enter_one(at, line, c);
}
{
  auto* client = edited(at, at.device.flexvpn_clients);
  return client != nullptr ? enter_one(at, line, *client) : at.done(edit::kinds::none);
}

}  // namespace
}  // namespace flexvpn

template <>
edit enter(context& at, const command::flexvpn_command& what) {
  return std::visit([&](const auto& line) { return flexvpn::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
