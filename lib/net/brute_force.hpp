#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "net/flow_list.hpp"

// The oracle of the tests of access lists: a universe so small that every packet of it can be
// tried. It shares no code with the algebra. A few bits of an address vary, anywhere in it; the
// last address stands for all others, which only `any` matches. Likewise the last port stands for
// all from it on.
namespace peerlint::net::brute_force {

using dice = std::mt19937;

inline std::size_t below(dice& from, std::size_t end) { return from() % end; }

/// Numbers from `first` to `last`; when `last` is the last of the universe, without an end.
struct some_ports {
  std::size_t first = 0;
  std::size_t last = 0;
};

struct address_choice {
  bool any = true;
  std::size_t value = 0;  ///< of the bits that vary
  std::size_t open = 0;
};

/// A service: a protocol with its ports, or the type of ICMP in place of the source port.
struct service {
  int protocol = 0;
  std::size_t source_port = 0;
  std::size_t destination_port = 0;
};
inline constexpr std::size_t source_ports = 2;  // 0, and 1 for all others
inline constexpr std::size_t destination_ports = 4;
inline constexpr std::size_t types = 3;
inline constexpr int other_protocol = 200;

/// A flow in the universe's own terms.
struct small_flow {
  address_choice source;
  address_choice destination;
  int protocol = -1;                     ///< -1 for any
  std::vector<some_ports> source_ports;  ///< none for any
  std::vector<some_ports> destination_ports;
  unsigned conditions = 0;  ///< as bits
};

struct small_line {
  bool permit = true;
  std::vector<small_flow> flows;
};
using small_list = std::vector<small_line>;

/// A point of the universe; `conditions` are those that hold of the packet.
struct point {
  std::size_t source = 0;
  std::size_t destination = 0;
  std::size_t what = 0;  ///< of services()
  unsigned conditions = 0;
};

class universe {
 public:
  universe(dice& from, std::size_t bits, std::size_t conditions, address_family family)
      : bits_(bits), conditions_(conditions), family_(family) {
    const std::size_t width = family == address_family::ipv4 ? 32 : 128;
    while (places_.size() < bits) {
      const auto place = below(from, width);
      bool taken = false;
      for (const auto other : places_) taken |= other == place;
      if (!taken) places_.push_back(place);
    }
    base_ = family == address_family::ipv4 ? address_bits{0, 0x0a010900U}
                                           : address_bits{0x20010db800000000U, 0x500};
    for (const auto place : places_) base_ = base_ & ~bit(place);
    for (const int protocol : {6, 17})
      for (std::size_t s = 0; s < source_ports; ++s)
        for (std::size_t d = 0; d < destination_ports; ++d) services_.push_back({protocol, s, d});
    for (std::size_t type = 0; type < types; ++type) services_.push_back({1, type, 0});
    services_.push_back({47, 0, 0});
    services_.push_back({other_protocol, 0, 0});
  }

  [[nodiscard]] std::size_t addresses() const { return (std::size_t{1} << bits_) + 1; }
  [[nodiscard]] const std::vector<service>& services() const { return services_; }
  [[nodiscard]] unsigned assignments() const { return 1U << conditions_; }

  template <class Visit>
  void each_point(Visit visit) const {
    for (std::size_t s = 0; s < addresses(); ++s)
      for (std::size_t d = 0; d < addresses(); ++d)
        for (std::size_t w = 0; w < services_.size(); ++w)
          for (unsigned c = 0; c < assignments(); ++c) visit(point{s, d, w, c});
  }

  [[nodiscard]] bool matches(const address_choice& choice, std::size_t address) const {
    if (choice.any) return true;
    if (address + 1 == addresses()) return false;
    return ((choice.value ^ address) & ~choice.open) == 0;
  }
  static bool matches(const std::vector<some_ports>& ports, std::size_t port) {
    for (const auto& one : ports)
      if (one.first <= port && port <= one.last) return true;
    return ports.empty();
  }
  [[nodiscard]] bool matches(const small_flow& flow, const point& at) const {
    const auto& what = services_[at.what];
    return matches(flow.source, at.source) && matches(flow.destination, at.destination) &&
           (flow.protocol == -1 || flow.protocol == what.protocol) &&
           matches(flow.source_ports, what.source_port) &&
           matches(flow.destination_ports, what.destination_port) &&
           (flow.conditions & ~at.conditions) == 0;
  }
  [[nodiscard]] bool matches(const small_line& line, const point& at) const {
    for (const auto& flow : line.flows)
      if (matches(flow, at)) return true;
    return false;
  }
  /// The lines that match, as bits.
  [[nodiscard]] unsigned matching(const small_list& list, const point& at) const {
    unsigned lines = 0;
    for (std::size_t i = 0; i < list.size(); ++i)
      if (matches(list[i], at)) lines |= 1U << i;
    return lines;
  }
  /// The first line from `begin` that matches; the size of the list if none.
  [[nodiscard]] std::size_t taker(const small_list& list, const point& at,
                                  std::size_t begin = 0) const {
    while (begin < list.size() && !matches(list[begin], at)) ++begin;
    return begin;
  }
  static bool permits(const small_list& list, std::size_t taker) {
    return taker < list.size() && list[taker].permit;
  }
  [[nodiscard]] bool permits(const small_list& list, const point& at) const {
    return permits(list, taker(list, at));
  }

  /// The packet of a point.
  [[nodiscard]] packet packet_of(const point& at) const {
    const auto& what = services_[at.what];
    return {family_,
            address(at.source),
            address(at.destination),
            static_cast<std::uint8_t>(what.protocol),
            static_cast<std::uint16_t>(what.source_port),
            static_cast<std::uint16_t>(what.destination_port)};
  }
  /// The point that a packet is, without conditions; services().size() for a packet that cannot be.
  [[nodiscard]] point point_of(const packet& one) const {
    point at{index_of(one.source), index_of(one.destination), services_.size(), 0};
    int protocol = other_protocol;
    for (const int known : {6, 17, 1, 47})
      if (one.protocol == known) protocol = known;
    std::size_t source = one.source_port;
    std::size_t destination = one.destination_port;
    if (protocol == 6 || protocol == 17) {
      source = source < source_ports ? source : source_ports - 1;
      destination = destination < destination_ports ? destination : destination_ports - 1;
    } else if (protocol == 1) {
      if (source > 255 || destination > 255) return at;
      source = source < types ? source : types - 1;
      destination = 0;
    } else if (one.protocol == igmp_protocol && source <= 255) {
      source = 0;  // its types are not told apart here
    }
    for (std::size_t i = 0; i < services_.size(); ++i)
      if (services_[i].protocol == protocol && services_[i].source_port == source &&
          services_[i].destination_port == destination)
        at.what = i;
    if (one.family != family_) at.what = services_.size();
    return at;
  }

  /// The same in the terms of the algebra.
  [[nodiscard]] flow flow_of(const small_flow& small) const {
    flow made{all_traffic(family_), {}};
    made.packets.source = block_of(small.source);
    made.packets.destination = block_of(small.destination);
    if (small.protocol >= 0)
      made.packets.protocols = number_set::of(static_cast<std::uint16_t>(small.protocol));
    if (!small.source_ports.empty())
      made.packets.source_ports =
          numbers(small.source_ports, small.protocol == 1 ? types : source_ports);
    if (!small.destination_ports.empty())
      made.packets.destination_ports = numbers(small.destination_ports, destination_ports);
    for (unsigned i = 0; i < conditions_; ++i)
      if ((small.conditions >> i & 1U) != 0) made.conditions.push_back("c" + std::to_string(i));
    return made;
  }
  [[nodiscard]] flow_list list_of(const small_list& small) const {
    std::vector<list_line> made;
    for (const auto& line : small) {
      auto& one = made.emplace_back();
      one.number = 10 * made.size();
      one.action = line.permit ? verdict::permit : verdict::deny;
      for (const auto& flow : line.flows) one.flows.push_back(flow_of(flow));
    }
    return flow_list(std::move(made));
  }

  [[nodiscard]] small_flow some_flow(dice& from) const {
    small_flow made{some_address(from), some_address(from), -1, {}, {}, 0};
    constexpr int protocols[] = {-1, -1, 6, 6, 6, 17, 1, 47};
    made.protocol = protocols[below(from, std::size(protocols))];
    if (made.protocol == 6 || made.protocol == 17) {
      if (below(from, 4) == 0) made.source_ports = ports(from, source_ports);
      if (below(from, 2) == 0) made.destination_ports = ports(from, destination_ports);
    }
    if (made.protocol == 1 && below(from, 2) == 0) made.source_ports = ports(from, types);
    if (conditions_ > 0 && below(from, 3) == 0)
      made.conditions = static_cast<unsigned>(below(from, assignments()));
    return made;
  }
  [[nodiscard]] small_list some_list(dice& from) const {
    small_list made(1 + below(from, below(from, 50) == 0 ? 30 : 6));
    const auto permits = 1 + below(from, 4);  // of four: lists of permits only are frequent
    for (auto& line : made) {
      line.permit = below(from, 4) < permits;
      const auto flows = below(from, 5) == 0 ? 2 + below(from, 2) : 1;
      for (std::size_t i = 0; i < flows; ++i) line.flows.push_back(some_flow(from));
    }
    return made;
  }

 private:
  static address_bits bit(std::size_t place) {
    return place < 64 ? address_bits{0, std::uint64_t{1} << place}
                      : address_bits{std::uint64_t{1} << (place - 64), 0};
  }
  [[nodiscard]] address_bits spread(std::size_t number) const {
    address_bits made;
    for (std::size_t i = 0; i < bits_; ++i)
      if ((number >> i & 1U) != 0) made = made | bit(places_[i]);
    return made;
  }
  [[nodiscard]] address_bits address(std::size_t index) const {
    if (index + 1 < addresses()) return base_ | spread(index);
    for (std::size_t place = 0;; ++place) {  // another bit than those that vary makes an outsider
      bool varies = false;
      for (const auto one : places_) varies |= one == place;
      if (!varies) return base_ ^ bit(place);
    }
  }
  [[nodiscard]] std::size_t index_of(address_bits address) const {
    for (std::size_t i = 0; i + 1 < addresses(); ++i)
      if (this->address(i) == address) return i;
    return addresses() - 1;
  }
  [[nodiscard]] address_block block_of(const address_choice& choice) const {
    if (choice.any) return any_address(family_);
    return {base_ | spread(choice.value & ~choice.open), spread(choice.open)};
  }
  static number_set numbers(const std::vector<some_ports>& ports, std::size_t count) {
    std::vector<number_range> made;
    for (const auto& one : ports)
      made.push_back({static_cast<std::uint16_t>(one.first),
                      static_cast<std::uint16_t>(one.last + 1 < count ? one.last : 65535)});
    return number_set(std::move(made));
  }
  [[nodiscard]] address_choice some_address(dice& from) const {
    if (below(from, 5) == 0) return {};
    const auto all = (std::size_t{1} << bits_) - 1;
    return {false, from() & all, from() & from() & all};
  }
  static std::vector<some_ports> ports(dice& from, std::size_t count) {
    std::vector<some_ports> made(1 + below(from, 2));
    for (auto& one : made) {
      one.first = below(from, count);
      one.last = one.first + below(from, count - one.first);
    }
    return made;
  }

  std::size_t bits_;
  std::size_t conditions_;
  address_family family_;
  std::vector<std::size_t> places_;
  address_bits base_;
  std::vector<service> services_;
};

}  // namespace peerlint::net::brute_force
