#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <peerlint/model/device.hpp>
#include <peerlint/net.hpp>
#include "facts/names/named.hpp"
#include "facts/path/route.hpp"
#include "session/reading.hpp"
#include "settings/assumed.hpp"

namespace peerlint::facts {

/// The IPv4 routes of a device, as they stand while every interface that is not shut down is up and
/// every track object is up.
class route_table {
 public:
  route_table(const session::reading& read, const settings::assumed& assumed);

  [[nodiscard]] const model::interface* interface_named(std::string_view name) const {
    return interfaces_.find(name);
  }
  /// The interface is up as far as the file tells: neither it nor what it is part of is shut down.
  [[nodiscard]] bool is_live(const model::interface& on) const;
  /// The way of a packet in a VRF ("" is the global table). A next hop that is no neighbour is
  /// looked up again.
  [[nodiscard]] route_choice lookup(std::string_view vrf, net::ipv4_address to) const;
  /// The interface by which a route leads out, next hops looked up; null where none does.
  [[nodiscard]] const model::interface* egress_of(const route& taken) const;
  /// The live interface that has the address, or lends it to a group of HSRP, VRRP or GLBP.
  [[nodiscard]] const model::interface* owner_of(std::string_view vrf,
                                                 net::ipv4_address address) const;
  /// The live interface whose network the address is in; null when there is none.
  [[nodiscard]] const model::interface* connected_to(std::string_view vrf,
                                                     net::ipv4_address address) const;
  /// All routes that begin inside the network or contain it, the longest prefix first.
  [[nodiscard]] std::vector<const route*> touching(std::string_view vrf,
                                                   net::ipv4_prefix network) const;
  /// What brings routes that the file does not hold: "OSPF", "BGP"; "" when nothing does.
  [[nodiscard]] std::string_view learned_by() const { return learned_by_; }
  [[nodiscard]] std::span<const route> all() const { return routes_; }

 private:
  // An address of a live interface.
  struct owned_address {
    net::ipv4_address address;
    std::string_view vrf;
    const model::interface* owner = nullptr;
  };
  // The routes of one VRF and length: routes_[first] to routes_[last - 1].
  struct block {
    std::string_view vrf;
    std::uint8_t length = 0;
    std::size_t first = 0;
    std::size_t last = 0;
  };

  void add_owned(const model::device& device);
  void add_connected(const model::device& device);
  void add_leased(const model::device& device);
  void add_fixed(const model::device& device);
  void add_reverse(const model::device& device);
  void add_told(const settings::assumed& assumed);
  void sort();
  [[nodiscard]] std::span<const block> blocks_of(std::string_view vrf) const;
  // The routes of the block whose networks begin between the two, both included.
  [[nodiscard]] std::span<const route> between(const block& in, net::ipv4_address first,
                                               net::ipv4_address last) const;
  // Calls `visit(route)` for each that contains the address, the longest prefix first, until it
  // returns true.
  template <class Visit>
  void each_matching(std::string_view vrf, net::ipv4_address to, Visit visit) const;
  [[nodiscard]] bool resolve(const route& taken, int depth, route_choice& into) const;
  [[nodiscard]] route_choice lookup(std::string_view vrf, net::ipv4_address to, int depth) const;
  void doubt(route_choice& choice) const;

  by_name<model::interface> interfaces_;
  std::vector<owned_address> owned_;  // by address, VRF, and the order of the interfaces
  std::vector<route> routes_;         // by VRF, length (long first), network, distance
  std::vector<block> blocks_;         // in the order of the routes
  std::string_view learned_by_;
  bool hidden_networks_ = false;  // an interface whose address no file says
  bool whole_ = true;             // false: a fragment, which does not hold what it needs
};

}  // namespace peerlint::facts
