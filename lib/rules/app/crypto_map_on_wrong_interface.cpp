#include "facts/names/named.hpp"
#include "rules/app/misplaced_map.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(app_crypto_map_on_wrong_interface){
    .code = "APP003",
    .name = "crypto-map-on-wrong-interface",
    .summary = "a crypto map is on an interface by which nothing that it protects leaves",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          if (!on.crypto_map.is_set()) return;
          const auto* map = facts::find_named(facts.device.crypto_maps, on.crypto_map.value);
          if (map == nullptr) return;
          const auto way = facts::misplaced(*map, facts);
          if (!way || app::is_inside(on, *way->out)) return;
          app::explain_misplaced(
              out.at(on.crypto_map.at, "crypto map {} is on {}, but all its traffic leaves by {}",
                     map->name.value, on.name.value, way->out->name.value),
              on, *way);
        },
};
