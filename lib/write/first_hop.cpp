#include "write/objects.hpp"

namespace peerlint::write {
namespace {

std::string words_of(const model::hop_address& of) {
  auto words = of.address ? net::to_text(*of.address) : std::string();
  return of.secondary ? words + " secondary" : words;
}

std::string delay(std::string_view name, const std::optional<std::uint32_t>& seconds) {
  return seconds ? ' ' + std::string(name) + ' ' + std::to_string(*seconds) : std::string();
}

std::string words_of_preempt(const model::hop_preempt& of) {
  const auto delays =
      delay("minimum", of.minimum) + delay("reload", of.reload) + delay("sync", of.sync);
  return delays.empty() ? delays : "delay" + delays;
}

std::string words_of(const model::hop_track& of) {
  auto words = of.object == 0 ? of.interface : std::to_string(of.object);
  if (of.shutdown) return words + " shutdown";
  if (!of.decrement) return words;
  const auto by = std::to_string(*of.decrement);
  return words + (of.object == 0 ? " " : " decrement ") + by;
}

void write(ios_text& into, std::string_view protocol, const model::hop_group& of,
           std::string_view track) {
  const auto head = std::string(protocol) + ' ' + std::to_string(of.number) + ' ';
  for (const auto& one : of.addresses) into.line(head + "ip", words_of(one.value));
  for (const auto& one : of.ipv6) into.line(head + "ipv6", one.value);
  into.number(head + "priority", of.priority);
  into.setting(head + "preempt", of.preempt, words_of_preempt);
  into.setting(head + "name", of.name);
  into.setting(head + "follow", of.follow);
  into.setting(head + "authentication md5 key-chain", of.key_chain);
  if (of.authentication.is_set())
    into.line(head + "authentication", of.authentication_form, to_text(of.authentication.value));
  for (const auto& one : of.tracks) into.line(head + std::string(track), words_of(one.value));
  into.setting(head + "shutdown", of.shutdown);
  for (const auto& [words, at] : of.others) into.line(head + words);
}

// A group of VRRP version 3 is a section.
void write_family(ios_text& into, const model::hop_group& of) {
  into.line("vrrp", of.number, "address-family", of.family);
  into.section([&] {
    for (const auto& [words, at] : of.others) into.line(words);
    into.number("priority", of.priority);
    into.setting("preempt", of.preempt, words_of_preempt);
    for (const auto& one : of.tracks) into.line("track", words_of(one.value));
    for (const auto& one : of.addresses)
      into.line("address", words_of(one.value), one.value.secondary ? "" : "primary");
    for (const auto& one : of.ipv6) into.line("address", one.value);
    into.setting("shutdown", of.shutdown);
  });
}

}  // namespace

void write(ios_text& into, const model::first_hop& of) {
  into.number("standby version", of.standby_version);
  for (const auto& group : of.standby) write(into, "standby", group, "track");
  for (const auto& group : of.vrrp) write(into, "vrrp", group, "track");
  for (const auto& group : of.vrrp_families) write_family(into, group);
  for (const auto& group : of.glbp) write(into, "glbp", group, "weighting track");
}

}  // namespace peerlint::write
