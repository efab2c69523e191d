#include <algorithm>

#include "rules/rule.hpp"

namespace peerlint::rules::app {

bool has_address(const model::interface& on) {
  return !on.addresses.empty() || on.dynamic_address.is_set() || on.unnumbered.is_set();
}

// The interface above a physical one, which has the address that the physical one lacks.
const model::interface* interface_above(const model::interface& physical,
                                        const model::device& device) {
  const auto& pool = physical.link->pppoe_dial_pool;
  const auto is_above = [&](const model::interface& one) {
    const bool dialer = pool.is_set() && one.link->dialer_pool.is_set() &&
                        one.link->dialer_pool.value == pool.value;
    return has_address(one) && (dialer || one.name.value.starts_with(physical.name.value + "."));
  };
  const auto& all = device.interfaces;
  const auto at = std::find_if(all.begin(), all.end(), is_above);
  return at == all.end() ? nullptr : &*at;
}

}  // namespace peerlint::rules::app

PEERLINT_RULE(app_crypto_map_on_physical_instead_of_dialer_or_subif){
    .code = "APP008",
    .name = "crypto-map-on-physical-instead-of-dialer-or-subif",
    .summary =
        "a crypto map is on a physical interface whose Dialer or subinterface has the address",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          if (!on.crypto_map.is_set() || app::has_address(on) || !on.ipv6->addresses.empty())
            return;
          const auto* above = app::interface_above(on, facts.device);
          if (above == nullptr) return;
          const auto& map = on.crypto_map.value;
          auto& made =
              out.at(on.crypto_map.at, "crypto map {} is on {}, but packets leave through {}", map,
                     on.name.value, above->name.value)
                  .label("this interface has no address")
                  .related(above->header.at, "this one has");
          // Elsewhere the map does its work; here it is a leftover.
          if (facts.interfaces_with_map(map).size() > 1) made.at_most(level::note);
          made.at_most(facts.certainty_without("address", on.header.at))
              .why("routing sends packets to {}, which has no map: they leave in clear text",
                   above->name.value)
              .help("interface {} / no crypto map {}, interface {} / crypto map {}", on.name.value,
                    map, above->name.value, map);
        },
};
