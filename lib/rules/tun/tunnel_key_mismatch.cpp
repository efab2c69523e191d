#include "rules/tun/sole_owner.hpp"
#include "rules/tun/tunnel_ends.hpp"

namespace peerlint::rules::tun {

inline std::string key_words(const endpoint& end) {
  const auto& key = end.tunnel->tunnel->key;
  return key.is_set() ? say("tunnel key {}", key.value) : std::string("no tunnel key");
}

}  // namespace peerlint::rules::tun

PEERLINT_RULE(tun_tunnel_key_mismatch){
    .code = "TUN002",
    .name = "tunnel-key-mismatch",
    .summary = "the two ends of a GRE tunnel have different keys, or only one has a key",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const tunnel& between, const facts::fleet_facts& fleet, report& out) {
          const auto& way = tun::from_spoke(between);
          if (!tun::blames(way.data, "TUN002")) return;
          const auto& a = way.initiator;
          const auto& b = way.responder;
          out.at(tun::place_of(a.tunnel->tunnel->key, a), "{} has {}, {} has {}", a.device_name,
                 tun::key_words(a), b.device_name, tun::key_words(b))
              .label("{} here", tun::key_words(a))
              .related(tun::place_of(b.tunnel->tunnel->key, b), "{} there", tun::key_words(b))
              .at_most(tun::certainty_of_owner(b.address, fleet))
              .why(
                  "the SAs come up and each end counts what it decrypts; GRE then drops every "
                  "packet whose key is not its own, and says nothing")
              .help("the same on both: on {}: {} / {}", a.device_name, a.object, tun::key_words(b));
        },
};
