#include <algorithm>

#include "rules/key/key_source.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::key {

inline bool resolves_names(const model::device& device, std::string_view name) {
  const bool is_static = std::any_of(device.static_hosts.begin(), device.static_hosts.end(),
                                     [&](const auto& one) { return one.name.value == name; });
  return is_static || (!device.name_servers.empty() && !device.domain.lookup.is_off());
}

inline bool accepts_unknown_addresses(const facts::device_facts& facts) {
  return std::any_of(facts.endpoints.begin(), facts.endpoints.end(), [](const auto& end) {
    return end.peers.empty() || std::any_of(end.peers.begin(), end.peers.end(),
                                            [](const auto& peer) { return !peer.value.address; });
  });
}

inline bool starts_aggressive_mode(const model::device& device) {
  return !device.isakmp_peers.empty() ||
         std::any_of(device.isakmp_profiles.begin(), device.isakmp_profiles.end(),
                     [](const auto& one) { return one.aggressive_mode.is_set(); });
}

}  // namespace peerlint::rules::key

PEERLINT_RULE(key_hostname_key_unusable){
    .code = "KEY011",
    .name = "hostname-key-unusable",
    .summary = "a pre-shared key is for a host name that nothing resolves",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::keyring_key& one, const facts::device_facts& facts, report& out) {
          const auto& name = one.key->hostname;
          if (name.empty() || key::resolves_names(facts.device, name)) return;
          const bool never_aggressive = facts.device.isakmp.no_aggressive_mode.is_set();
          if (!never_aggressive &&
              (facts.endpoints.empty() || key::accepts_unknown_addresses(facts) ||
               key::starts_aggressive_mode(facts.device)))
            return;
          auto& made = out.at(one.key->peer.at, "the key for {} is never found", name);
          if (!never_aggressive) made.at_most(confidence::medium);
          made.label("no `ip host` and no name server gives its address")
              .at_most(facts.certainty_of_absence(name))
              .why(
                  "main mode looks a key up by the address of the peer, since the name comes "
                  "encrypted; a key for a name counts only when the router can turn the name into "
                  "that address")
              .help("crypto isakmp key <key> address <address of {}>", name);
        },
};
