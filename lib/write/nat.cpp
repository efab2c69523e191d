#include "write/objects.hpp"
#include "write/words.hpp"

namespace peerlint::write {
namespace {

std::string address_of(const model::nat_static& of) {
  return of.interface.value.empty() ? net::to_text(of.translated.value)
                                    : "interface " + of.interface.value;
}

}  // namespace

void write(ios_text& into, const model::nat_pool& of) {
  const auto& first = of.ranges.empty() ? model::nat_pool_range{} : of.ranges.front().value;
  const auto length = std::to_string(of.length);
  if (!of.by_lines)
    return into.line("ip nat pool", of.name.value, net::to_text(first.first),
                     net::to_text(first.last), "prefix-length", length, joined(of.options));
  into.line("ip nat pool", of.name.value, "prefix-length", length, joined(of.options));
  into.section([&] {
    for (const auto& [range, at] : of.ranges)
      into.line("address", net::to_text(range.first), net::to_text(range.last));
  });
}

void write(ios_text& into, const model::nat_rule& of) {
  into.line("ip nat", model::to_text(of.direction), behind("list", of.access_list.value),
            behind("route-map", of.route_map.value), behind("interface", of.interface.value),
            behind("pool", of.pool.value), behind("vrf", of.vrf.value),
            of.overload ? "overload" : "", joined(of.options));
}

void write(ios_text& into, const model::nat_static& of) {
  const bool network = of.kind == model::nat_static_kind::network;
  into.line("ip nat", model::to_text(of.direction), "static", model::to_text(of.kind),
            net::to_text(of.original.value), of.original_port, address_of(of), of.translated_port,
            network ? '/' + std::to_string(of.length) : std::string(), behind("vrf", of.vrf.value),
            behind("route-map", of.route_map.value), of.extendable ? "extendable" : "",
            joined(of.options));
}

}  // namespace peerlint::write
