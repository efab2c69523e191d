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

void write(ios_text& into, const model::ipv6_route& of) {
  into.line("ipv6 route", with_value("vrf", of.vrf), of.destination, of.interface, of.next_hop,
            with_value("nexthop-vrf", of.next_hop_vrf), number(of.distance, 1), of.use,
            with_value("tag", number(of.tag, 0)), with_value("name", of.name),
            of.permanent ? "permanent" : "", with_value("track", number(of.track, 0)));
}

}  // namespace peerlint::write
