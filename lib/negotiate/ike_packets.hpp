#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include <peerlint/model/interface.hpp>
#include "facts/path/access_filters.hpp"
#include "negotiate/side.hpp"

// The packets that two ends send each other, and what the interface by which they come in makes of
// them.
namespace peerlint::negotiate {

enum class ike_packet : std::uint8_t { ike, nat_t, esp, ah };

/// Who has the address that is called.
struct called_address {
  bool reached = false;                  ///< some interface has it, or no line can say so
  const model::interface* on = nullptr;  ///< null where no line says it
};

/// What is sent to an address reaches the end's device when a live interface has it; behind a
/// translator, which nobody but the device's own side sees through, only by the translated one.
[[nodiscard]] called_address receiver_of(const side& of, net::ipv4_address called);

/// What the receiver's interface decides.
struct admission {
  net::truth permitted = net::truth::yes;
  span at{};                   ///< the line, or that which binds the list
  std::string_view because{};  ///< the code of the rule that says it
};

/// Access list and zones of the receiver's outside interface, for a packet from one address to
/// another as the sender sees them. Yes where nothing filters, and where no line says an address.
[[nodiscard]] admission admits(ike_packet what, std::optional<net::ipv4_address> source,
                               std::optional<net::ipv4_address> called, const side& receiver);

/// The end is behind a translator.
[[nodiscard]] bool is_translated(const side& one);

}  // namespace peerlint::negotiate
