#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "facts/failover/device_during.hpp"
#include "facts/failover/fallen_tracks.hpp"
#include "rules/smt/mail.hpp"

namespace peerlint::rules::smt {

/// How the router reaches the mail server when the applet sends: while the object is down whose
/// fall starts it, before anything that the applet enters.
struct mail_way {
  facts::route_choice::kinds is = facts::route_choice::kinds::unknown;
  std::string out;  ///< whole name of the interface
  std::optional<net::ipv4_address> next_hop;
  std::uint32_t track = 0;  ///< that is down; 0: none
  bool sure = false;
};

[[nodiscard]] inline mail_way way_by(const facts::route_table& routes, std::string_view vrf,
                                     net::ipv4_address to) {
  const auto choice = routes.lookup(vrf, to);
  mail_way made;
  made.is = choice.is;
  made.sure = choice.sure == confidence::high;
  made.next_hop = choice.next_hop;
  if (choice.out != nullptr) made.out = choice.out->name.value;
  return made;
}

/// The applet may change the way itself before it sends.
[[nodiscard]] inline bool moves_first(const mail_action& mail) {
  const auto commands = facts::commands_of(*mail.applet);
  return std::any_of(commands.begin(), commands.end(), [&](const auto& one) {
    return one.place < mail.place && facts::has_effect(one) && !one.begins("cl|ear");
  });
}

[[nodiscard]] inline mail_way way_of(const mail_action& mail, net::ipv4_address server,
                                     const facts::device_facts& facts) {
  const auto down = facts::down_while_running(*mail.applet, facts.device);
  const auto fallen =
      down.empty() ? facts::fallen_tracks{} : facts::fallen_with(down.front(), facts.device);
  if (fallen.empty()) return way_by(facts.routes, mail.vrf(), server);
  const facts::device_during during(facts, {fallen});
  auto made = way_by(during.routes(), mail.vrf(), server);
  made.track = down.front();
  return made;
}

/// Nothing chooses the way of the router's own packets but the table.
[[nodiscard]] inline bool goes_by_table(const facts::device_facts& facts) {
  return !facts.device.local_policy.is_set();
}

/// A VRF in which the address is reached; "" for none.
[[nodiscard]] inline std::string_view vrf_reaching(net::ipv4_address server,
                                                   const facts::device_facts& facts) {
  for (const auto& vrf : facts.device.vrfs)
    if (facts.routes.lookup(vrf.name.value, server).is == facts::route_choice::kinds::leaves)
      return vrf.name.value;
  return {};
}

}  // namespace peerlint::rules::smt
