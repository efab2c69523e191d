#include "bench/lists.hpp"

#include <array>
#include <utility>
#include <vector>

#include "bench/dice.hpp"

namespace peerlint::bench {
namespace {

net::address_block network(std::uint32_t address, std::uint8_t length) {
  return net::block_of(net::ipv4_prefix{{address}, length});
}

net::list_line line_of(net::verdict action, net::traffic packets) {
  return {0, action, {{std::move(packets), {}}}};
}

net::list_line crypto_line(dice& from, std::size_t /*lines*/) {
  net::traffic made;
  made.source = network(0x0a000000U | from.below(1U << 16U) << 8U, 24);
  made.destination = network(0xac100000U | from.below(1U << 12U) << 8U, 24);
  return line_of(net::verdict::permit, std::move(made));
}

net::list_line filter_line(dice& from, std::size_t /*lines*/) {
  constexpr std::array<std::uint16_t, 6> ports{22, 25, 53, 80, 443, 3389};
  net::traffic made;
  if (!from.one_in(4))
    made.source = network(0x0a000000U | from.below(1U << 16U) << 8U, from.one_in(2) ? 24 : 32);
  made.destination = network(0xc6330000U | from.below(1U << 16U), from.one_in(8) ? 28 : 32);
  made.protocols = net::number_set::of(from.one_in(4) ? net::udp_protocol : net::tcp_protocol);
  made.destination_ports = net::number_set::of(ports[from.below(ports.size())]);
  if (from.one_in(10)) made.destination_ports = net::number_set(net::number_range{1024, 65535});
  return line_of(from.one_in(5) ? net::verdict::deny : net::verdict::permit, std::move(made));
}

// Some 16 lines for each pair of sites.
net::list_line nested_line(dice& from, std::size_t lines) {
  const auto sites = from.below(lines / 16 + 1);
  net::traffic made;
  const auto inside = [&](std::uint32_t site) {
    return network(site << 16U | from.below(1U << 16U),
                   static_cast<std::uint8_t>(16 + from.below(17)));
  };
  made.source = inside(0x0a00U | (sites & 0xffU));
  made.destination = inside(0xac00U | (sites >> 8U & 0xffU));
  return line_of(from.one_in(2) ? net::verdict::deny : net::verdict::permit, std::move(made));
}

net::list_line block_line(dice& from, std::size_t /*lines*/) {
  net::traffic made;
  made.source = network(from.below(std::uint64_t{1} << 32U), from.one_in(4) ? 24 : 32);
  return line_of(net::verdict::deny, std::move(made));
}

constexpr std::array<net::list_line (*)(dice&, std::size_t), 4> makers{crypto_line, filter_line,
                                                                       nested_line, block_line};

}  // namespace

net::flow_list access_list(list_shape shape, std::size_t lines, std::uint64_t which) {
  dice common(1);
  dice own(which);
  std::vector<net::list_line> made;
  for (std::size_t i = 0; i < lines; ++i) {
    const auto make = makers[static_cast<std::size_t>(shape)];
    made.push_back(make(i % 10 == 9 ? own : common, lines));
    if (shape == list_shape::filter && i % 20 == 19) made.back() = made[own.below(i)];
    made.back().number = i + 1;
  }
  if (shape == list_shape::block)
    made.back() = {
        lines, net::verdict::permit, {{net::all_traffic(net::address_family::ipv4), {}}}};
  return net::flow_list(std::move(made));
}

net::flow_list halved(const net::flow_list& list) {
  std::vector<net::list_line> made;
  for (const auto& item : list.items()) {
    const auto& whole = item.what.packets;
    for (const bool first : {true, false}) {
      auto half = whole;
      // A host has no halves, so the second line has all of it once more.
      if (const auto length = length_of(whole.source, whole.family); length && *length < 32)
        half.source = net::block_of(
            whole.family,
            {0, whole.source.value.low | (first ? 0U : std::uint64_t{1} << (31 - *length))},
            *length + 1);
      made.push_back({made.size() + 1, item.action, {{std::move(half), {}}}});
    }
  }
  return net::flow_list(std::move(made));
}

}  // namespace peerlint::bench
