#pragma once

#include <vector>

#include "facts/device_facts.hpp"
#include "facts/failover/applet_commands.hpp"
#include "facts/path/translation.hpp"

// By which interfaces traffic to the Internet leaves, now or after a failover; which rule of NAT
// serves it there, and which crypto map it meets. Of the global table.
namespace peerlint::facts {

/// A line of an applet that makes the interface an exit, or gives it a crypto map.
struct entered_line {
  const model::eem_applet* applet = nullptr;
  applet_command command;
};

/// An interface by which a default route leads out. Points into the device.
struct provider_exit {
  const model::interface* on = nullptr;
  const route* by = nullptr;  ///< its best default route; null where only an applet enters one
  bool in_use = false;        ///< packets leave by it while everything is up
  span at{};                  ///< the route's line, or the applet's
  const model::crypto_map* map = nullptr;  ///< that stands on it
  std::vector<entered_line> maps;          ///< `crypto map …` that applets enter there
};

/// The exits that no tunnel is, those in use first, then in the order in which they take over: by
/// distance, last those of applets. Empty where no default route leads out.
[[nodiscard]] std::vector<provider_exit> provider_exits(const device_facts& facts);

/// The exits at which the map stands, now or once an applet has moved it there.
[[nodiscard]] std::vector<const provider_exit*> exits_with(const model::crypto_map& map,
                                                           const std::vector<provider_exit>& exits);

/// A packet of a host behind an inside interface to somewhere in the Internet, and what NAT makes
/// of it on its way out.
struct exit_translation {
  const model::interface* in = nullptr;
  net::packet packet;
  translation by;
};

/// One for each inside interface with an address whose packets the table routes.
[[nodiscard]] std::vector<exit_translation> translations_at(const model::interface& out,
                                                            const device_facts& facts);

/// The interface has the side of NAT.
[[nodiscard]] bool has_side(const model::interface* on, model::nat_side side);

}  // namespace peerlint::facts
