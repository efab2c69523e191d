#include "write/objects.hpp"
#include "write/words.hpp"

namespace peerlint::write {
void write(ios_text& into, const model::static_route& of) {
  into.line("ip route", behind("vrf", of.vrf), net::to_text(of.destination.address),
            net::to_text(net::mask_of(of.destination.length)), of.interface,
            of.next_hop ? net::to_text(*of.next_hop) : "", of.dhcp ? "dhcp" : "",
            of.global_next_hop ? "global" : "", number_unless(1, of.distance),
            behind("tag", number_unless(0, of.tag)), behind("name", of.name),
            of.permanent ? "permanent" : "", behind("track", number_unless(0, of.track)));
}

}  // namespace peerlint::write
