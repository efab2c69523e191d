#pragma once

#include <deque>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <peerlint/tunnel.hpp>
#include "facts/read_device.hpp"
#include "negotiate/tunnels.hpp"

namespace peerlint::negotiate {

/// For tests: two routers, and the tunnels between them, which point into them.
struct read_pair {
  std::deque<facts::read_device> devices;
  std::vector<tunnel> tunnels;
  std::vector<lone_endpoint> alone;

  read_pair(const std::string& a, const std::string& b, settings::assumed of_a = {},
            settings::assumed of_b = {}) {
    devices.emplace_back(a, std::move(of_a), "a.cfg");
    devices.emplace_back(b, std::move(of_b), "b.cfg");
    const std::vector<const facts::device_facts*> list{&devices[0].facts, &devices[1].facts};
    auto found = tunnels_among(list);
    tunnels = std::move(found.both);
    alone = std::move(found.alone);
  }

  /// The only tunnel, in both directions.
  [[nodiscard]] const exchange& forth() const { return tunnels.at(0).a_to_b; }
  [[nodiscard]] const exchange& back() const { return tunnels.at(0).b_to_a; }
};

/// For tests: the text with the first `from` replaced, which has to be there.
inline std::string changed(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  if (at == std::string::npos) throw std::logic_error("not in the text: " + from);
  return text.replace(at, from.size(), to);
}

/// For tests: "down IKE_AUTH G8 high", without what is not there.
inline std::string in_short(const prediction& of) {
  auto text = std::string(to_text(of.outcome));
  if (!of.step.empty()) text += ' ' + std::string(of.step);
  if (of.gate) text += ' ' + std::string(to_text(*of.gate));
  return text;
}

/// For tests: an entry of the crypto map VPN.
inline std::string map_entry(const std::string& sequence, const std::string& peer,
                             const std::string& list) {
  return "crypto map VPN " + sequence + " ipsec-isakmp\n set peer " + peer +
         "\n set transform-set T\n match address " + list + "\n";
}

/// For tests: a router of IKEv1 by pre-shared key with these entries of its crypto map VPN. What
/// follows is of its outside interface, then of the whole router.
inline std::string ikev1_router(const std::string& name, const std::string& own,
                                const std::string& peer, const std::string& entries,
                                const std::string& more = "") {
  return "version 15.7\nhostname " + name +
         "\ncrypto isakmp policy 10\n encryption aes 256\n hash sha256\n"
         " authentication pre-share\n group 14\ncrypto isakmp key Harbour42 address " +
         peer + "\ncrypto ipsec transform-set T esp-aes 256 esp-sha256-hmac\n" + entries +
         "interface GigabitEthernet0/0\n ip address " + own + " 255.255.255.0\n crypto map VPN\n" +
         more;
}

/// For tests: a router with one crypto map entry of IKEv2, by pre-shared key.
inline std::string ikev2_router(const std::string& name, const std::string& own,
                                const std::string& peer, const std::string& list) {
  return "version 15.7\nhostname " + name +
         "\ncrypto ikev2 proposal P\n encryption aes-cbc-256\n integrity sha256\n group 14\n"
         "crypto ikev2 policy P\n proposal P\n"
         "crypto ikev2 keyring K\n peer OTHER\n  address " +
         peer +
         "\n  pre-shared-key Harbour42\ncrypto ikev2 profile V2\n match identity remote "
         "address " +
         peer +
         " 255.255.255.255\n authentication local pre-share\n authentication remote pre-share\n"
         " keyring local K\ncrypto ipsec transform-set T esp-aes 256 esp-sha256-hmac\n"
         "crypto map VPN 10 ipsec-isakmp\n set peer " +
         peer +
         "\n set transform-set T\n set ikev2-profile V2\n match address A\n"
         "ip access-list extended A\n " +
         list + "\ninterface GigabitEthernet0/0\n ip address " + own +
         " 255.255.255.0\n crypto map VPN\nip route 0.0.0.0 0.0.0.0 GigabitEthernet0/0\n";
}

}  // namespace peerlint::negotiate
