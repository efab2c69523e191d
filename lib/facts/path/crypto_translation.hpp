#pragma once

#include <vector>

#include <peerlint/finding.hpp>
#include <peerlint/model/access_list.hpp>
#include <peerlint/model/interface.hpp>
#include <peerlint/model/nat.hpp>
#include "facts/device_facts.hpp"
#include "facts/vpn_endpoint.hpp"
#include "net/traffic.hpp"

namespace peerlint::facts {

/// A rule of NAT that takes traffic of a crypto map entry before the map sees it (NAT comes before
/// crypto in IOS's order of operation), with a packet that proves it: it comes in by an inside
/// interface, the entry would protect it, and behind NAT no entry of the map does. Points into the
/// device.
struct crypto_translation {
  const model::nat_rule* rule = nullptr;     ///< dynamic, or
  const model::nat_static* fixed = nullptr;  ///< static
  const model::interface* in = nullptr;
  net::packet packet{};                            ///< as it comes in
  const model::access_list_entry* line = nullptr;  ///< of the list that chose it for NAT; null for
                                                   ///< static rules, and clauses without a list
  const model::access_list* list = nullptr;        ///< that list
  /// A later deny line of that list which names the packet's destination.
  const model::access_list_entry* late_exemption = nullptr;
  /// The lines of the crypto list whose traffic the rule takes; the packet is of the first.
  std::vector<const model::access_list_entry*> selectors{};
  /// Medium where routes that no file holds, or policy routing, may lead the packet elsewhere.
  confidence sure = confidence::high;
};

/// Those of a static crypto map entry on its interface, one for each rule of NAT.
[[nodiscard]] std::vector<crypto_translation> translations_of(const vpn_endpoint& endpoint,
                                                              const device_facts& facts);

}  // namespace peerlint::facts
