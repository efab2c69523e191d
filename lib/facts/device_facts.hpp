#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <peerlint/finding.hpp>
#include <peerlint/model/device.hpp>
#include <peerlint/net.hpp>
#include "facts/algorithms/algorithm.hpp"
#include "facts/algorithms/post_quantum.hpp"
#include "facts/ike/isakmp.hpp"
#include "facts/ike/key_index.hpp"
#include "facts/ike/key_lookup.hpp"
#include "facts/lazy.hpp"
#include "facts/lifetime.hpp"
#include "facts/names/named.hpp"
#include "facts/names/references.hpp"
#include "facts/path/access_filters.hpp"
#include "facts/path/crypto_lists.hpp"
#include "facts/path/entry_order.hpp"
#include "facts/path/gre_cover.hpp"
#include "facts/path/line_place.hpp"
#include "facts/path/peer_index.hpp"
#include "facts/path/route_table.hpp"
#include "facts/release.hpp"
#include "facts/used_policy.hpp"
#include "facts/vpn_endpoint.hpp"
#include "session/reading.hpp"
#include "settings/assumed.hpp"

namespace peerlint::facts {

/// What no single line of a device says. Made once a device, after it is read; points into it. What
/// takes long and few devices need is made when it is first asked for.
class device_facts {
 public:
  /// `old` is the device before the changes that were entered into it.
  explicit device_facts(const session::reading& from, settings::assumed taken = {},
                        const device_facts* old = nullptr);
  device_facts(const device_facts&) = delete;
  device_facts& operator=(const device_facts&) = delete;
  ~device_facts();

  const session::reading& read;
  const model::device& device;
  const device_facts* before = nullptr;  ///< null unless a change was entered
  settings::assumed assumed;
  std::optional<release> version;  ///< the one assumed, else that of the text
  references names;
  std::vector<effective_policy> policies;
  std::vector<algorithm_use> algorithms;
  std::vector<vpn_endpoint> endpoints;
  std::vector<used_policy> used_policies;
  std::vector<lifetime> lifetimes;
  std::vector<post_quantum_use> post_quantum;
  bool shield = false;  ///< of the release, and no line disables it

  /// The shield is on and does not take this word.
  [[nodiscard]] bool is_refused(const algorithm_use& use) const {
    return shield && !use.implied && is_refused_by_shield(use.what, use.role);
  }
  /// How sure "the release refuses it" is: a router printed the text itself, under the release that
  /// the text names, so it took the line. Without doubt when the release is assumed (an upgrade).
  [[nodiscard]] confidence certainty_of_refusal(span at) const;
  std::vector<keyring_key> isakmp_keys;  ///< of all keyrings of IKEv1
  bool has_vrfs = false;                 ///< some interface is in a VRF
  /// Policy routing or NAT from outside choose the way of some packets by more than the address.
  bool routes_by_policy = false;
  route_table routes;
  access_filters filters;

  /// The lists that say what crypto maps protect, in their order.
  [[nodiscard]] const std::vector<crypto_list>& crypto_lists() const;
  /// What entries of one of the device's crypto maps lose to earlier ones.
  [[nodiscard]] const std::vector<entry_overlap>& overlaps_in(const model::crypto_map& map) const;
  /// The keys for an address, in the order of all.
  [[nodiscard]] std::vector<keyring_key> keys_covering(net::ipv4_address peer) const;
  /// The entries of crypto maps, on an interface or not, that name the peer, in their order.
  [[nodiscard]] std::span<const map_entry> entries_to(net::ipv4_address peer) const;
  /// What the crypto maps that are in use may take of GRE.
  [[nodiscard]] const gre_cover& encrypted_gre() const;
  /// Where the ends of crypto lines are.
  [[nodiscard]] const std::vector<line_place>& line_places() const;

  /// The definition of that kind whose name is nearest to a name that nobody defines.
  [[nodiscard]] const definition* nearest(const use& what) const;
  /// The keyword nearest to the word at fault of a line that `read` could not place, or "".
  [[nodiscard]] std::string_view nearest(const session::unplaced_line& line) const;
  /// How sure "nobody defines it" is: lines that peerlint did not understand may define it.
  [[nodiscard]] confidence certainty_of_absence(std::string_view name) const;
  /// How sure "the section lacks this command" is: a line of it that peerlint did not understand
  /// may be the command, misspelt or cut short.
  [[nodiscard]] confidence certainty_without(std::string_view keyword, span section) const;
  /// Some line begins with this head, which is recognised and not modelled.
  [[nodiscard]] bool has_recognised(std::string_view head) const;

  [[nodiscard]] const model::interface* interface_named(std::string_view name) const;
  /// The interfaces that carry the crypto map.
  [[nodiscard]] const std::vector<const model::interface*>& interfaces_with_map(
      std::string_view map) const;
  [[nodiscard]] const model::access_list* access_list_named(std::string_view name) const;
  [[nodiscard]] const model::transform_set* transform_set_named(std::string_view name) const;

 private:
  using carriers = std::vector<const model::interface*>;

  by_name<model::access_list> access_lists_;
  by_name<model::transform_set> transform_sets_;
  lazy<std::vector<crypto_list>> crypto_lists_;
  lazy<std::vector<std::vector<entry_overlap>>> overlaps_;  // by the place of the map
  lazy<std::vector<line_place>> line_places_;
  lazy<std::vector<std::string_view>> nearest_keywords_;  // by the place of the line
  lazy<key_index> keys_;
  lazy<peer_index> peers_;
  lazy<gre_cover> encrypted_gre_;
  std::unordered_map<std::string_view, carriers> carriers_;  // by the name of the crypto map
  std::vector<std::string_view> words_not_understood_;       // of all lines without a place, sorted
};

/// The primary address of an interface, when its lines say it.
[[nodiscard]] std::optional<located<net::ipv4_address>> primary_address(const model::interface& of);

}  // namespace peerlint::facts
