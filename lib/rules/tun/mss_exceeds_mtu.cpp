#include <algorithm>

#include "facts/overhead.hpp"
#include "facts/tunnel_kind.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::tun {

// The largest packet by the set that adds least, over an Ethernet; nothing where a set is unknown.
std::optional<std::uint32_t> most_by_sets(const model::interface& on,
                                          const facts::device_facts& facts) {
  const auto at = std::find_if(facts.endpoints.begin(), facts.endpoints.end(),
                               [&](const auto& one) { return one.is_tunnel() && one.on == &on; });
  if (at == facts.endpoints.end() || at->policy == nullptr) return std::nullopt;
  const auto* below = facts.interface_named(at->local_interface());
  if (below != nullptr && below->mtu.is_set() && below->mtu.value > 1500) return std::nullopt;
  std::optional<std::uint32_t> most;
  for (const auto& name : at->policy->transform_sets) {
    const auto* set = facts.transform_set_named(name.value);
    if (set == nullptr) return std::nullopt;
    most = std::max(most, facts::tunnel_mtu(on, *set, 1500));
  }
  return most;
}

}  // namespace peerlint::rules::tun

PEERLINT_RULE(tun_mss_exceeds_mtu){
    .code = "TUN008",
    .name = "mss-exceeds-mtu",
    .summary = "`ip tcp adjust-mss` of a tunnel lets segments through that do not fit",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          if (!facts::is_tunnel(on) || !on.tcp_mss.is_set()) return;
          const auto mss = on.tcp_mss.value;
          const bool said = on.ip_mtu.is_set();
          const auto most = said ? std::optional(on.ip_mtu.value) : tun::most_by_sets(on, facts);
          if (!most || mss + facts::tcp_headers <= *most) return;
          const auto fits = *most - std::min(*most, facts::tcp_headers);
          auto& made = out.at(on.tcp_mss.at, "segments of {} bytes do not fit into packets of {}",
                              mss, *most)
                           .label("at most {}", fits)
                           .related(on.ip_mtu.line, "the largest packet of the tunnel");
          // What the sets leave of 1500 bytes is an upper bound, but the path may take more.
          if (!said) made.at_most(level::warning).at_most(confidence::medium);
          made.why(
                  "a segment has 40 bytes of headers: the largest ones are dropped or cut in "
                  "pieces, "
                  "as if the line were not there")
              .help("interface {} / ip tcp adjust-mss {}", on.name.value, fits);
        },
};
