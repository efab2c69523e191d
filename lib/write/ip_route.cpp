#include "write/objects.hpp"

namespace peerlint::write {
namespace {

std::string with_value(std::string_view keyword, const std::string& value) {
  return value.empty() ? std::string() : std::string(keyword) + ' ' + value;
}

std::string number(std::uint32_t value, std::uint32_t silent) {
  return value == silent ? std::string() : std::to_string(value);
}

}  // namespace

void write(ios_text& into, const model::static_route& of) {
  into.line("ip route", with_value("vrf", of.vrf), net::to_text(of.destination.address),
            net::to_text(net::mask_of(of.destination.length)), of.interface,
            of.next_hop ? net::to_text(*of.next_hop) : "", of.dhcp ? "dhcp" : "",
            of.global_next_hop ? "global" : "", number(of.distance, 1),
            with_value("tag", number(of.tag, 0)), with_value("name", of.name),
            of.permanent ? "permanent" : "", with_value("track", number(of.track, 0)));
}

}  // namespace peerlint::write
