#pragma once

#include <vector>

#include <peerlint/model/access_list.hpp>
#include <peerlint/model/crypto_map.hpp>
#include <peerlint/model/interface.hpp>
#include "facts/path/network_place.hpp"
#include "net/traffic.hpp"

namespace peerlint::facts {

class device_facts;

/// A line of a crypto list that permits from one block to one other, and where they are.
struct line_place {
  const model::crypto_map* map = nullptr;
  const model::crypto_map_entry* entry = nullptr;
  const model::interface* on = nullptr;  ///< carries the map
  const model::access_list_entry* line = nullptr;
  const net::traffic* packets = nullptr;
  network_place source;
  network_place destination;

  [[nodiscard]] net::packet one() const { return net::natural_packet(*packets); }
};

/// Each permit of the static entries that an interface carries, once an entry and line. Left out
/// are entries whose clear packets may be of another VRF than the interface.
[[nodiscard]] std::vector<line_place> line_places_of(const device_facts& facts);

}  // namespace peerlint::facts
