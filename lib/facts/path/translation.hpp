#pragma once

#include <cstdint>

#include <peerlint/finding.hpp>
#include <peerlint/model/device.hpp>
#include <peerlint/model/interface.hpp>
#include "facts/path/access_filters.hpp"

namespace peerlint::facts {

/// What NAT makes of one packet. Points into the device.
struct translation {
  net::truth applies = net::truth::no;
  net::packet packet;                     ///< behind NAT; as it came where nothing applies
  bool some_address = false;              ///< the new source is some other one of the pool
  const model::nat_rule* rule = nullptr;  ///< dynamic, or
  const model::nat_static* fixed = nullptr;
  span at{};                                       ///< the line of the rule
  const model::access_list_entry* line = nullptr;  ///< of the list that chose the packet
};

/// A packet from an inside to an outside interface, routed already: static rules first, then the
/// dynamic ones in the order of the configuration.
[[nodiscard]] translation translate_leaving(const net::packet& one, const model::interface& in,
                                            const model::interface& out,
                                            const access_filters& filters,
                                            const model::device& device);

/// A packet that comes in from outside, before it is routed: static rules only; what dynamic rules
/// translate back nobody but the router knows.
[[nodiscard]] translation translate_arriving(const net::packet& one, const model::interface& in,
                                             const access_filters& filters,
                                             const model::device& device);

/// The addresses that a dynamic rule may give, as the first of them; nothing when no line says it.
[[nodiscard]] std::optional<net::ipv4_address> translated_source(const model::nat_rule& rule,
                                                                 const model::device& device);

}  // namespace peerlint::facts
