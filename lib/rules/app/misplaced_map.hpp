#pragma once

#include <string>

#include "facts/path/map_place.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::app {

/// An interface of the LAN, as NAT has it, that carries the map while the way out is none.
inline bool is_inside(const model::interface& on, const model::interface& out) {
  const auto inside = [](const model::interface& one) {
    return one.nat.is_set() && one.nat.value == model::nat_side::inside;
  };
  return inside(on) && !inside(out);
}

/// What both rules say besides their message.
inline void explain_misplaced(draft& made, const model::interface& on,
                              const facts::network_way& way) {
  made.label("neither the peers nor the remote networks are reached by it")
      .related(way.taken->at, "{} is reached by {}", net::to_text(way.example), way.out->name.value)
      .why(
          "a crypto map sees packets as they leave by its interface: the traffic leaves by {} in "
          "clear text, and no tunnel starts",
          way.out->name.value)
      .help("interface {} / no crypto map {}, interface {} / crypto map {}", on.name.value,
            on.crypto_map.value, way.out->name.value, on.crypto_map.value);
}

}  // namespace peerlint::rules::app
