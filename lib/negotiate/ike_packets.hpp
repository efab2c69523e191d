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

/// The live interface of the end's device that receives what is sent to the address; a translated
/// one reaches the end itself. Null when no interface has it, or an address behind a translator is
/// called that only the device itself knows.
[[nodiscard]] const model::interface* receiver_of(const side& of, net::ipv4_address called);

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
