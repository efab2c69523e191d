#include "write/ipsec_policy.hpp"

#include "write/objects.hpp"

namespace peerlint::write {
namespace {

std::string words_of(const model::pfs_group& of) {
  std::string text = of.group == 0 ? std::string() : "group" + std::to_string(of.group);
  if (!of.post_quantum.empty()) text += (text.empty() ? "pqc " : " pqc ") + of.post_quantum;
  return text;
}

std::string words_of(const model::sa_idle_time& of) {
  return std::to_string(of.seconds) + (of.to_preferred_peer ? " default" : "");
}

std::string words_of(const model::reverse_route& of) {
  std::string text;
  const auto add = [&](const std::string& word) { text += (text.empty() ? "" : " ") + word; };
  if (of.tag) add("tag " + std::to_string(*of.tag));
  if (of.by_peer) add("remote-peer");
  if (!of.remote_peer.empty()) add(of.remote_peer);
  if (of.gateway) add("gateway");
  if (of.is_static) add("static");
  return text;
}

}  // namespace

void write_lifetimes(ios_text& into, const std::string& command,
                     const model::setting<std::uint32_t>& seconds,
                     const model::setting<std::uint32_t>& kilobytes) {
  into.number(command + " lifetime seconds", seconds);
  into.setting(command + " lifetime kilobytes", kilobytes, [](std::uint32_t volume) {
    return volume == 0 ? "disable" : std::to_string(volume);
  });
}

std::string replay_words(std::uint32_t window) {
  return window == 0 ? "disable" : "window-size " + std::to_string(window);
}

void write_policy(ios_text& into, const model::ipsec_policy& of) {
  const auto print = [](const auto& value) { return words_of(value); };
  into.setting("description", of.description);
  write_lifetimes(into, "set security-association", of.lifetime_seconds, of.lifetime_kilobytes);
  into.setting("set security-association idle-time", of.idle_time, print);
  into.setting("set security-association replay", of.replay_window, replay_words);
  into.setting("set security-association dfbit", of.df, model::to_text<model::df_bit>);
  if (!of.transform_sets.empty()) {
    std::string names;
    for (const auto& name : of.transform_sets) names += (names.empty() ? "" : " ") + name.value;
    into.line("set transform-set", names);
  }
  into.setting("set pfs", of.pfs, print);
  into.setting("set identity", of.identity);
  into.setting("set isakmp-profile", of.isakmp_profile);
  into.setting("set ikev2-profile", of.ikev2_profile);
  into.setting("reverse-route", of.routes, print);
  into.options(of.options);
}

void write(ios_text& into, const model::ipsec_settings& of) {
  write_lifetimes(into, "crypto ipsec security-association", of.lifetime_seconds,
                  of.lifetime_kilobytes);
  into.number("crypto ipsec security-association idle-time", of.idle_time);
  into.setting("crypto ipsec security-association replay", of.replay_window, replay_words);
  into.setting("crypto ipsec df-bit", of.df, model::to_text<model::df_bit>);
  into.setting("crypto ipsec fragmentation", of.fragmentation,
               model::to_text<model::ipsec_fragmentation>);
  into.setting("crypto ipsec nat-transparency udp-encapsulation", of.udp_encapsulation);
  into.setting("crypto ipsec default transform-set", of.default_transform_set);
  into.setting("crypto ipsec optional", of.optional);
}

}  // namespace peerlint::write
