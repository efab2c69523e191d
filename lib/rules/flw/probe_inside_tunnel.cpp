#include "facts/failover/guarded_way.hpp"
#include "facts/failover/probe_path.hpp"
#include "rules/flw/fallen_path.hpp"

namespace peerlint::rules::flw {

std::optional<net::ipv4_address> source_of(const model::ip_sla_probe& probe,
                                           const model::interface& out,
                                           const facts::device_facts& facts) {
  if (probe.source) return probe.source->value.ipv4;
  const auto* const on =
      probe.source_interface ? facts.interface_named(probe.source_interface->value) : &out;
  const auto own = on == nullptr ? std::nullopt : facts::primary_address(*on);
  return own ? std::optional(own->value) : std::nullopt;
}

// The crypto map by which the probe leaves.
struct inside {
  const model::interface* out = nullptr;
  net::packet packet;
  facts::crypto_selection by;
};

std::optional<inside> inside_of(const model::ip_sla_operation& of,
                                const facts::device_facts& facts) {
  const auto& probe = of.probe.value;
  if (!of.probe.is_set() || probe.kind > model::ip_sla_kind::tcp_connect || !probe.target ||
      !probe.target->value.ipv4 || facts.device.local_policy.is_set())
    return std::nullopt;
  const auto way = way_by(facts.routes, of.vrf.value, *probe.target->value.ipv4, facts);
  if (way.out == nullptr || !way.out->crypto_map.is_set()) return std::nullopt;
  const auto* const map = facts::find_named(facts.device.crypto_maps, way.out->crypto_map.value);
  const auto source = source_of(probe, *way.out, facts);
  if (map == nullptr || !source) return std::nullopt;
  inside made{way.out, {}, {}};
  made.packet.source = net::bits_of(*source);
  made.packet.destination = net::bits_of(*probe.target->value.ipv4);
  made.packet.protocol = net::icmp_protocol;
  made.packet.source_port = 8;
  if (probe.kind == model::ip_sla_kind::tcp_connect) {
    made.packet.protocol = net::tcp_protocol;
    made.packet.source_port = 49152;
    made.packet.destination_port = static_cast<std::uint16_t>(probe.port ? probe.port->value : 443);
  } else if (probe.kind > model::ip_sla_kind::path_jitter) {
    return std::nullopt;
  }
  made.by = facts::select(*map, made.packet, facts.filters, facts.device);
  if (made.by.is != facts::crypto_selection::kinds::entry) return std::nullopt;
  return made;
}

}  // namespace peerlint::rules::flw

PEERLINT_RULE(flw_probe_inside_tunnel){
    .code = "FLW005",
    .name = "probe-inside-tunnel",
    .summary = "the probe that watches a provider goes through the VPN",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& track : facts.device.tracks) {
            const auto* const operation = facts::operation_of(track, facts.device);
            const auto found =
                operation == nullptr ? std::nullopt : flw::inside_of(*operation, facts);
            if (!found) continue;
            const auto ways = facts::guarded_by(track, facts);
            const auto way = std::find_if(ways.begin(), ways.end(), [&](const auto& one) {
              return one.out == found->out && one.length == 0;
            });
            if (way == ways.end()) continue;
            out.at(operation->probe.value.target->at, "the probe {} goes through crypto map {} {}",
                   net::to_text(found->packet), found->by.entry->map,
                   found->by.entry->sequence.value)
                .label("watches the provider, and the tunnel with it")
                .related(found->by.line->line.at, "takes it")
                .related(way->at, "hangs on it by track {}", track.number.value)
                .why(
                    "a tunnel that is down, for whatever reason, counts as a provider that is "
                    "down, and all traffic moves; after the move the probe may follow the tunnel "
                    "over the other provider and come back too early")
                .help("a target that crypto access list {} does not name",
                      found->by.entry->match_address.value);
          }
        },
};
