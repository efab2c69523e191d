#include "facts/failover/probe_astray.hpp"

#include <algorithm>
#include <optional>

#include "facts/failover/guarded_way.hpp"
#include "facts/failover/track_uses.hpp"
#include "facts/tunnel_kind.hpp"

namespace peerlint::facts {
namespace {

bool is_provider(const model::interface& by, const device_facts& facts) {
  return !is_tunnel(by) && leads_outside(by, facts);
}

// Default routes and next hops of route maps, all by providers, and none by that of the probe.
std::optional<probe_astray> watches_another(const model::ip_sla_operation& operation,
                                            const probe_way& way, const device_facts& facts) {
  for (const auto* const track : tracks_of_operation(operation.number.value, facts.device)) {
    const auto guarded = guarded_by(*track, facts);
    const bool elsewhere = std::all_of(guarded.begin(), guarded.end(), [&](const auto& one) {
      return one.length == 0 && one.out != way.out && is_provider(*one.out, facts);
    });
    if (elsewhere && !guarded.empty())
      return probe_astray{&operation, track, way, guarded.front().out, guarded.front().at};
  }
  return std::nullopt;
}

const model::interface* source_interface(const model::ip_sla_operation& of,
                                         const device_facts& facts) {
  const auto& probe = of.probe.value;
  if (probe.source_interface) return facts.interface_named(probe.source_interface->value);
  if (!probe.source || !probe.source->value.ipv4) return nullptr;
  return facts.routes.owner_of(of.vrf.value, *probe.source->value.ipv4);
}

std::optional<probe_astray> has_address_of_another(const model::ip_sla_operation& operation,
                                                   const probe_way& way,
                                                   const device_facts& facts) {
  const auto* const source = source_interface(operation, facts);
  if (source == nullptr || source == way.out || !is_provider(*source, facts)) return std::nullopt;
  const auto& probe = operation.probe.value;
  const auto at = probe.source ? probe.source->at : probe.source_interface->at;
  return probe_astray{&operation, nullptr, way, source, at};
}

}  // namespace

std::vector<probe_astray> probes_astray(const device_facts& facts) {
  std::vector<probe_astray> all;
  for (const auto& operation : facts.device.ip_sla_operations) {
    const auto way = way_of(operation, facts);
    if (way.is != probe_way::kinds::leaves || way.out == nullptr || !is_provider(*way.out, facts))
      continue;
    auto found = watches_another(operation, way, facts);
    if (!found) found = has_address_of_another(operation, way, facts);
    if (found) all.push_back(*found);
  }
  return all;
}

}  // namespace peerlint::facts
