#include "write/objects.hpp"

namespace peerlint::write {
namespace {

std::string reference_of(const model::crypto_map_entry& entry) {
  if (!entry.dynamic_map.value.empty()) return "dynamic " + entry.dynamic_map.value;
  if (!entry.profile.value.empty()) return "profile " + entry.profile.value;
  return {};
}

std::string to_text(const model::pfs_group& of) {
  return of.group == 0 ? std::string() : "group" + std::to_string(of.group);
}

void write_lifetimes(ios_text& into, const model::crypto_map_entry& entry) {
  into.number("set security-association lifetime seconds", entry.lifetime_seconds);
  if (entry.lifetime_kilobytes.is_set() && entry.lifetime_kilobytes.value == 0)
    into.line("set security-association lifetime kilobytes disable");
  else
    into.number("set security-association lifetime kilobytes", entry.lifetime_kilobytes);
}

void write(ios_text& into, const model::crypto_map_entry& of) {
  into.line("crypto map", of.map, of.sequence.value, model::to_text(of.kind), reference_of(of));
  into.section([&] {
    into.setting("description", of.description);
    for (const auto& peer : of.peers)
      into.line("set peer", peer.value.name, peer.value.preferred ? "default" : "");
    write_lifetimes(into, of);
    if (!of.transform_sets.empty()) {
      std::string names;
      for (const auto& name : of.transform_sets) names += (names.empty() ? "" : " ") + name.value;
      into.line("set transform-set", names);
    }
    into.setting("set isakmp-profile", of.isakmp_profile);
    into.setting("set ikev2-profile", of.ikev2_profile);
    into.setting("set pfs", of.pfs, to_text);
    into.setting("match address", of.match_address);
  });
}

}  // namespace

void write(ios_text& into, const model::crypto_map& of) {
  if (of.local_address.is_set())
    into.line("crypto map", of.name.value, "local-address", of.local_address.value);
  for (const auto& entry : of.entries) write(into, entry);
}

}  // namespace peerlint::write
