#include "write/ipsec_policy.hpp"
#include "write/objects.hpp"

namespace peerlint::write {
namespace {

std::string reference_of(const model::crypto_map_entry& entry) {
  if (!entry.dynamic_map.value.empty())
    return "dynamic " + entry.dynamic_map.value + (entry.discover ? " discover" : "");
  if (!entry.profile.value.empty()) return "profile " + entry.profile.value;
  return {};
}

std::string words_of(const model::session_key& of) {
  std::string text = of.inbound ? "inbound " : "outbound ";
  text += (of.esp ? "esp " : "ah ") + std::to_string(of.spi);
  if (of.cipher) text += " cipher " + of.cipher->value;
  if (of.authenticator) text += (of.esp ? " authenticator " : " ") + of.authenticator->value;
  return text;
}

void write_lines(ios_text& into, const model::crypto_map_entry& of) {
  into.section([&] {
    for (const auto& peer : of.peers)
      into.line("set peer", peer.value.name, peer.value.dynamic ? "dynamic" : "",
                peer.value.preferred ? "default" : "");
    write_policy(into, of);
    into.setting("set group", of.gdoi_group);
    into.setting("set ip access-group", of.inbound_filter,
                 [](const auto& list) { return list + " in"; });
    into.setting("set ip access-group", of.outbound_filter,
                 [](const auto& list) { return list + " out"; });
    for (const auto& key : of.session_keys) into.line("set session-key", words_of(key.value));
    into.setting("match address", of.match_address);
  });
}

std::string words_of(const model::replay_interval& of) {
  return "replay-interval inbound " + std::to_string(of.inbound) + " outbound " +
         std::to_string(of.outbound);
}

// What is set for the whole map.
void write_settings(ios_text& into, const std::string& map, const model::crypto_map& of) {
  into.setting(map + " local-address", of.local_address);
  into.setting(map + " isakmp-profile", of.isakmp_profile);
  into.setting(map + " client authentication list", of.client_authentication);
  into.setting(map + " client accounting list", of.client_accounting);
  into.setting(map + " isakmp authorization list", of.authorization);
  into.setting(map + " client configuration address initiate", of.initiates_addresses);
  into.setting(map + " client configuration address respond", of.responds_addresses);
  into.setting(map + " redundancy", of.redundancy,
               [](const auto& interval) { return words_of(interval); });
  if (!of.fail_close) return;
  into.line(map, "gdoi fail-close");
  into.section([&] {
    into.setting("match address", of.fail_close->match_address);
    into.setting("activate", of.fail_close->activate);
  });
}

}  // namespace

void write(ios_text& into, const model::crypto_map& of) {
  const auto map = (of.ipv6 ? "crypto map ipv6 " : "crypto map ") + of.name.value;
  write_settings(into, map, of);
  for (const auto& entry : of.entries) {
    into.line(map, entry.sequence.value, model::to_text(entry.kind), reference_of(entry));
    write_lines(into, entry);
  }
}

void write(ios_text& into, const model::dynamic_map& of) {
  for (const auto& entry : of.entries) {
    into.line("crypto dynamic-map", of.name.value, entry.sequence.value);
    write_lines(into, entry);
  }
}

}  // namespace peerlint::write
