#include "rules/tun/sole_owner.hpp"
#include "rules/tun/tunnel_ends.hpp"

namespace peerlint::rules::tun {

inline bool is_of_one_host(const model::interface_address& one) {
  return one.mask.bits == ~std::uint32_t{0};
}

// A router has several tunnels to the other one: these two may not be those that belong together.
inline bool has_rivals(const endpoint& of, const endpoint& other, const facts::fleet_facts& fleet) {
  const auto& ends = fleet.of(of).endpoints;
  const auto calls_it = [&](const facts::vpn_endpoint& end) {
    return end.is_tunnel() &&
           std::any_of(end.peers.begin(), end.peers.end(), [&](const auto& peer) {
             return peer.value.address && peer.value.address == of.peer;
           });
  };
  return of.peer && other.tunnel != nullptr &&
         std::count_if(ends.begin(), ends.end(), calls_it) > 1;
}

}  // namespace peerlint::rules::tun

PEERLINT_RULE(tun_tunnel_ip_not_same_subnet){
    .code = "TUN014",
    .name = "tunnel-ip-not-same-subnet",
    .summary = "the two ends of a tunnel have addresses of different networks, or the same address",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const tunnel& between, const facts::fleet_facts& fleet, report& out) {
          const auto& way = tun::from_spoke(between);
          const auto& a = way.initiator;
          const auto& b = way.responder;
          if (a.tunnel == nullptr || b.tunnel == nullptr) return;
          if (a.kind == endpoint_kind::dynamic_vti || b.kind == endpoint_kind::dynamic_vti) return;
          const auto& ours = a.tunnel->addresses;
          const auto& theirs = b.tunnel->addresses;
          if (ours.size() != 1 || theirs.size() != 1 || tun::has_rivals(a, b, fleet) ||
              tun::has_rivals(b, a, fleet))
            return;
          const auto& one = ours.front();
          const auto& other = theirs.front();
          if (tun::is_of_one_host(one.value) || tun::is_of_one_host(other.value)) return;
          const bool same = one.value.address == other.value.address;
          const auto care = one.value.mask.bits & other.value.mask.bits;
          if (!same && ((one.value.address.bits ^ other.value.address.bits) & care) == 0) return;
          out.at(one.at,
                 same ? "{} and {} have the same address in the tunnel between them"
                      : "{} and {} have addresses of different networks in the tunnel between them",
                 a.device_name, b.device_name)
              .label("{} here", net::to_text(one.value.address))
              .related(other.at, "{} there", net::to_text(other.value.address))
              .at_most(confidence::medium)
              .at_most(tun::certainty_of_owner(b.address, fleet))
              .why(
                  "the tunnel comes up, but neither end reaches the address of the other one: no "
                  "routing protocol finds a neighbour")
              .help("on {}: {} / ip address <a free address of the network of {}> {}",
                    a.device_name, a.object, net::to_text(other.value.address),
                    net::to_text(other.value.mask));
        },
};
