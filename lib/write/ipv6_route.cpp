#include "write/objects.hpp"
#include "write/words.hpp"

namespace peerlint::write {
void write(ios_text& into, const model::ipv6_route& of) {
  into.line("ipv6 route", behind("vrf", of.vrf), of.destination, of.interface, of.next_hop,
            behind("nexthop-vrf", of.next_hop_vrf), number_unless(1, of.distance), of.use,
            behind("tag", number_unless(0, of.tag)), behind("name", of.name),
            of.permanent ? "permanent" : "", behind("track", number_unless(0, of.track)));
}

}  // namespace peerlint::write
