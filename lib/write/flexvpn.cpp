#include "write/objects.hpp"

namespace peerlint::write {
namespace {

std::string words_of(const std::optional<model::flexvpn_track>& of) {
  if (!of) return {};
  return "track " + std::to_string(of->object) + (of->down ? " down" : " up");
}

std::string words_of(const model::flexvpn_connect& of) {
  std::string text(model::to_text(of.mode));
  if (!of.access_list.empty()) return text + ' ' + of.access_list;
  if (!of.track) return text;
  return words_of(of.track);
}

void write(ios_text& into, const model::flexvpn_peer& of) {
  into.line("peer", of.sequence, of.fqdn ? "fqdn" : "", of.address.text, of.resolved_as,
            words_of(of.track));
}

void write(ios_text& into, const model::flexvpn_source& of) {
  into.line("source", of.sequence, of.interface,
            of.track ? "track " + std::to_string(*of.track) : std::string());
}

}  // namespace

void write(ios_text& into, const model::flexvpn_client& of) {
  into.line("crypto ikev2 client flexvpn", of.name.value);
  into.section([&] {
    for (const auto& peer : of.peers) write(into, peer.value);
    into.setting("peer reactivate", of.peer_reactivate);
    into.setting("connect", of.connect, [](const auto& connect) { return words_of(connect); });
    for (const auto& source : of.sources) write(into, source.value);
    for (const auto& interface : of.inside) into.line("client inside", interface.value);
    into.setting("client connect", of.tunnel);
    into.options(of.options);
  });
}

void write(ios_text& into, const model::ikev2_name_mangler& of) {
  into.line("crypto ikev2 name-mangler", of.name.value);
  into.section([&] { into.options(of.options); });
}

void write(ios_text& into, const model::ikev2_cluster& of) {
  into.line("crypto ikev2 cluster", of.name.value);
  into.section([&] { into.options(of.options); });
}

}  // namespace peerlint::write
