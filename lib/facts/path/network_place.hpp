#pragma once

#include <cstdint>
#include <string_view>

#include <peerlint/model/interface.hpp>
#include "facts/path/route_table.hpp"
#include "net/address_block.hpp"

namespace peerlint::facts {

/// Where the addresses of a block are, as a router with a crypto map sees it: on which side of the
/// map. By which interfaces packets to them may leave, whatever routes come and go, is
/// `network_way`.
struct network_place {
  enum class kinds : std::uint8_t {
    own,        ///< an address of the router
    connected,  ///< within the network of a live interface that carries no crypto map
    inside,     ///< some of it by a connected or a fixed route that leads to none
    outside,    ///< by an interface with a crypto map, and by no other
    nowhere,    ///< no route leads there
    unknown,    ///< what no file says may decide
  };

  kinds is = kinds::unknown;
  const model::interface* by = nullptr;  ///< of own, connected and outside
};

/// A default route proves nothing of the inside.
[[nodiscard]] network_place place_of(const net::address_block& block, std::string_view vrf,
                                     const route_table& routes);

}  // namespace peerlint::facts
