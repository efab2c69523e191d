#include "facts/failover/guarded_way.hpp"

#include <algorithm>

#include "facts/failover/probe_path.hpp"
#include "facts/failover/track_uses.hpp"

namespace peerlint::facts {
namespace {

void add_route(span line, const device_facts& facts, std::vector<guarded_way>& into) {
  for (const auto& one : facts.routes.all()) {
    if (one.at != line || one.origin != route_origin::fixed) continue;
    if (const auto* const out = facts.routes.egress_of(one))
      into.push_back({out, one.next_hop, one.to.length, one.at});
  }
}

void add_next_hop(const track_use& use, const device_facts& facts, std::vector<guarded_way>& into) {
  for (const auto& map : facts.device.route_maps)
    for (const auto& clause : map.clauses) {
      if (clause.header.at != use.section) continue;
      for (const auto& hop : clause.next_hop.verified) {
        if (hop.value.track != use.track) continue;
        const auto* const out = facts.routes.connected_to({}, hop.value.address);
        if (out != nullptr) into.push_back({out, hop.value.address, 0, hop.at});
      }
    }
}

}  // namespace

std::vector<guarded_way> guarded_by(const model::track_object& track, const device_facts& facts) {
  std::vector<guarded_way> all;
  for (const auto& path : moving_paths_of(track, facts)) {
    if (path.use.by == track_consumer::route) add_route(path.use.section, facts, all);
    if (path.use.by == track_consumer::policy) add_next_hop(path.use, facts, all);
  }
  return all;
}

const route* entry_of(const model::static_route& line, const route_table& routes) {
  const auto all = routes.all();
  const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) {
    return one.origin == route_origin::fixed && one.at == line.line.at;
  });
  return found == all.end() ? nullptr : &*found;
}

bool leads_outside(const model::interface& by, const device_facts& facts) {
  if (by.nat.is_set() && by.nat.value == model::nat_side::outside) return true;
  const auto all = facts.routes.all();
  return std::any_of(all.begin(), all.end(), [&](const auto& one) {
    return one.to.length == 0 && !one.discards && facts.routes.egress_of(one) == &by;
  });
}

}  // namespace peerlint::facts
