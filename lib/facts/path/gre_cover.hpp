#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <unordered_set>
#include <utility>

#include <peerlint/model/access_list.hpp>
#include <peerlint/net.hpp>

namespace peerlint::facts {

class device_facts;

/// A line of an access list that may take GRE packets, as far as its protocol says.
[[nodiscard]] bool may_take_gre(const model::access_list_entry& line);

/// The bits of an address that an access list does not look at. What an object group holds is not
/// looked at: it may be any address.
[[nodiscard]] std::uint32_t open_bits(const model::ace_address& words);

/// What the crypto maps on the interfaces of a device may take of the GRE packets between two
/// addresses: a router may have as many tunnels as entries.
class gre_cover {
 public:
  explicit gre_cover(const device_facts& facts);

  /// By an entry with this peer, by the list of any entry, or by an entry of which a key server or
  /// a dynamic map says what it takes. The own address may be unknown.
  [[nodiscard]] bool may_take(std::optional<net::ipv4_address> from, net::ipv4_address to) const;

 private:
  // The bits that a line leaves open, then what it demands of the others.
  using destinations = std::map<std::uint32_t, std::unordered_set<std::uint32_t>>;
  using pairs =
      std::map<std::pair<std::uint32_t, std::uint32_t>, std::unordered_set<std::uint64_t>>;

  void add(const model::access_list_entry& line);

  bool anything_ = false;
  std::unordered_set<std::uint32_t> peers_;
  destinations to_;
  pairs from_to_;
};

}  // namespace peerlint::facts
