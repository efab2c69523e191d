#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <peerlint/model/device.hpp>
#include <peerlint/net.hpp>
#include "facts/path/route.hpp"
#include "session/reading.hpp"
#include "settings/assumed.hpp"

namespace peerlint::facts {

/// The interface is up as far as the file tells: neither it nor what it is part of is shut down.
[[nodiscard]] bool is_live(const model::interface& on, const model::device& device);

/// The IPv4 routes of a device, as they stand while every interface that is not shut down is up and
/// every track object is up.
class route_table {
 public:
  route_table(const session::reading& read, const settings::assumed& assumed);

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
  struct found {
    route_choice choice;
    std::size_t depth = 0;
  };

  void add_connected(const model::device& device);
  void add_leased(const model::device& device);
  void add_fixed(const model::device& device);
  void add_reverse(const model::device& device);
  void add_told(const settings::assumed& assumed, const model::device& device);
  void sort();
  [[nodiscard]] std::vector<const route*> matching(std::string_view vrf,
                                                   net::ipv4_address to) const;
  [[nodiscard]] bool resolve(const route& taken, int depth, route_choice& into) const;
  [[nodiscard]] route_choice lookup(std::string_view vrf, net::ipv4_address to, int depth) const;
  void doubt(route_choice& choice) const;

  const model::device* device_;
  std::vector<route> routes_;  // by VRF, length (long first), network, distance
  std::string_view learned_by_;
  bool hidden_networks_ = false;  // an interface whose address no file says
  bool whole_ = true;             // false: a fragment, which does not hold what it needs
};

}  // namespace peerlint::facts
