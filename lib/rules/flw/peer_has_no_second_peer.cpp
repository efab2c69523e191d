#include <map>
#include <string>
#include <vector>

#include "facts/failover/known_address.hpp"
#include "rules/flw/moved_map.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::flw {

/// The exits of each device, found when they are first asked for.
class exits_of_fleet {
 public:
  explicit exits_of_fleet(const facts::fleet_facts& fleet) : fleet_(fleet) {}

  const std::vector<facts::provider_exit>& of(const endpoint& end) {
    const auto [at, is_new] = found_.try_emplace(end.device);
    if (is_new) at->second = facts::provider_exits(fleet_.of(end));
    return at->second;
  }

 private:
  const facts::fleet_facts& fleet_;
  std::map<std::size_t, std::vector<facts::provider_exit>> found_;
};

inline void judge(const exchange& way, const facts::provider_exit& exit,
                  const facts::fleet_facts& fleet, report& out) {
  const auto& a = way.initiator;
  const auto& b = way.responder;
  const auto address = facts::seen_address(*exit.on, fleet.of(a));
  // An address that a provider translates is none that the peer could name.
  const bool translated = address && facts::is_private(*address) && !facts::is_private(*a.peer);
  const bool leased = exit.on->dynamic_address.is_set();
  if (translated || (!address && !leased) || facts::expects_call(fleet.of(b), address)) return;
  const auto named = address ? net::to_text(*address) : std::string("an address that is leased");
  auto& made = out.at(b.peer_at, "{} calls {} at {} only; after a failover {} has {}",
                      b.device_name, a.device_name, net::to_text(*b.peer), a.device_name, named);
  made.label("the only address that {} knows", b.device_name)
      .related(exit.at, "{} can leave by {}", a.device_name, exit.on->name.value)
      .at_most(exit.map == nullptr || !address ? confidence::medium : confidence::high)
      .why(
          "calls from the other address find neither key nor entry at {}, and its own calls go to "
          "the address that is gone: the VPN does not follow the failover",
          b.device_name);
  if (address)
    made.help("on {}: {} / set peer {}, and a key for that address", b.device_name, b.object,
              named);
  else
    made.help("on {}: a dynamic map as the last entry, or an IKEv2 profile that knows {} by name",
              b.device_name, a.device_name);
}

}  // namespace peerlint::rules::flw

PEERLINT_RULE(flw_peer_has_no_second_peer){
    .code = "FLW101",
    .name = "peer-has-no-second-peer",
    .summary = "a router can fail over to another provider, and its peer knows one address of it",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::fleet_facts& fleet, report& out) {
          flw::exits_of_fleet exits(fleet);
          for (const auto& between : fleet.tunnels)
            for (const auto* way : {&between.a_to_b, &between.b_to_a}) {
              const auto& a = way->initiator;
              const auto& b = way->responder;
              // FLW009 has the fixed address.
              if (a.kind != endpoint_kind::crypto_map || !a.peer || !b.peer ||
                  b.kind != endpoint_kind::crypto_map)
                continue;
              const auto& own = fleet.of(a).endpoints[a.number];
              if (own.on == nullptr || own.map->local_address.is_set()) continue;
              for (const auto* exit : flw::exits_with(*own.map, exits.of(a)))
                if (exit->on != own.on) flw::judge(*way, *exit, fleet, out);
            }
        },
};
