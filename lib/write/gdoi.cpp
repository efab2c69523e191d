#include "write/objects.hpp"

namespace peerlint::write {
namespace {

// `ipv4` or `ipv6`, as the address needs it.
std::string with_family(const std::string& address) {
  return (address.find(':') == std::string::npos ? "ipv4 " : "ipv6 ") + address;
}

std::string words_of(const model::gdoi_rekey_key& of) {
  return std::string(model::to_text(of.kind)) + ' ' + of.label;
}

std::string words_of(const model::gdoi_replay& of) {
  return (of.by_time ? "time window-size " : "counter window-size ") + std::to_string(of.window);
}

void write(ios_text& into, const model::gdoi_sa& of) {
  into.line("sa ipsec", of.number);
  into.section([&] {
    into.setting("profile", of.profile);
    into.setting("match address ipv4", of.match_address);
    into.setting("match address ipv6", of.match_address_ipv6);
    into.setting("replay", of.replay, [](const auto& replay) { return words_of(replay); });
    into.options(of.options);
  });
}

void write(ios_text& into, const model::gdoi_redundancy& of) {
  into.line("redundancy");
  into.section([&] {
    into.number("local priority", of.priority);
    for (const auto& peer : of.peers) into.line("peer address", with_family(peer.value));
    into.options(of.options);
  });
}

void write(ios_text& into, const model::gdoi_server& of) {
  into.line("server local");
  into.section([&] {
    into.options(of.options);
    into.number("rekey lifetime seconds", of.rekey_lifetime);
    into.setting("rekey authentication mypubkey", of.rekey_key,
                 [](const auto& key) { return words_of(key); });
    into.setting("rekey transport unicast", of.unicast);
    into.setting("rekey address ipv4", of.rekey_address);
    for (const auto& sa : of.sas) write(into, sa);
    into.setting("address", of.address, with_family);
    if (of.redundancy) write(into, *of.redundancy);
  });
}

}  // namespace

void write(ios_text& into, const model::gdoi_group& of) {
  into.line(of.gkm ? "crypto gkm group" : "crypto gdoi group", of.ipv6 ? "ipv6" : "",
            of.name.value);
  into.section([&] {
    into.number("identity number", of.identity_number);
    into.setting("identity address", of.identity_address, with_family);
    for (const auto& server : of.servers) into.line("server address", with_family(server.value));
    into.setting("client registration interface", of.registration_interface);
    into.setting("passive", of.passive);
    into.options(of.options);
    if (of.server) write(into, *of.server);
  });
}

}  // namespace peerlint::write
