// The way of random packets through random routers, against an evaluation that shares nothing with
// the packet walk but the text of the configuration.
#include <array>
#include <cstdlib>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "facts/names/named.hpp"
#include "facts/path/packet_walk.hpp"
#include "facts/read_device.hpp"

namespace naive_path_test {

using namespace peerlint;

namespace {

// Hosts 10.N.0.H behind two inside networks and 10.N.0.H in four outside ones; ports 80 and 443.
struct tiny_packet {
  int source_network, source_host, network, host, port;
};
struct tiny_line {
  bool permit;
  int source_network, network;  // -1: any
  int port;                     // 0: any
};
using tiny_list = std::vector<tiny_line>;

struct tiny_router {
  tiny_list in, out, nat;
  std::array<tiny_list, 2> crypto;  // entries 10 and 20
  std::array<int, 4> routes;        // of networks 4-7: 0 none, 1 outside, 2 backup, 3 Null0
  bool default_route;
};

bool permits(const tiny_list& list, const tiny_packet& one, bool translated) {
  for (const auto& line : list) {
    const bool source =
        line.source_network < 0 || (!translated && line.source_network == one.source_network);
    if (source && (line.network < 0 || line.network == one.network) &&
        (line.port == 0 || line.port == one.port))
      return line.permit;
  }
  return false;
}

// outcome, interface, entry
std::string naive(const tiny_router& r, const tiny_packet& one) {
  if (!permits(r.in, one, false)) return "dropped";
  const int route = r.routes[static_cast<std::size_t>(one.network - 4)];
  const int by = route == 0 ? (r.default_route ? 1 : 0) : route;
  if (by == 0 || by == 3) return "dropped";
  if (by == 2) return "forwarded GigabitEthernet0/2";
  const bool translated = permits(r.nat, one, false);
  for (std::size_t entry = 0; entry < 2; ++entry)
    if (permits(r.crypto[entry], one, translated))
      return "encrypted GigabitEthernet0/0 crypto map VPN " + std::to_string(10 * (entry + 1));
  if (!permits(r.out, one, translated)) return "dropped";
  return "forwarded GigabitEthernet0/0";
}

std::string network(int number) {
  return number < 0 ? "any" : "10." + std::to_string(number) + ".0.0 0.0.255.255";
}

std::string written(const char* name, const tiny_list& list) {
  auto text = std::string("ip access-list extended ") + name + "\n";
  for (const auto& line : list)
    text += std::string(line.permit ? " permit " : " deny ") + (line.port == 0 ? "ip " : "tcp ") +
            network(line.source_network) + " " + network(line.network) +
            (line.port == 0 ? "" : " eq " + std::to_string(line.port)) + "\n";
  return text;
}

std::string written(const tiny_router& r) {
  std::string text =
      "hostname r\n"
      "interface GigabitEthernet0/1\n ip address 10.1.0.1 255.255.0.0\n ip nat inside\n"
      " ip access-group IN in\n"
      "interface GigabitEthernet0/3\n ip address 10.2.0.1 255.255.0.0\n ip nat inside\n"
      " ip access-group IN in\n"
      "interface GigabitEthernet0/0\n ip address 192.0.2.2 255.255.255.0\n ip nat outside\n"
      " ip access-group OUT out\n crypto map VPN\n"
      "interface GigabitEthernet0/2\n ip address 198.51.100.2 255.255.255.0\n"
      "ip nat inside source list NAT interface GigabitEthernet0/0 overload\n"
      "crypto map VPN 20 ipsec-isakmp\n set peer 203.0.113.2\n match address C20\n"
      "crypto map VPN 10 ipsec-isakmp\n set peer 203.0.113.1\n match address C10\n";
  text += written("IN", r.in) + written("OUT", r.out) + written("NAT", r.nat) +
          written("C10", r.crypto[0]) + written("C20", r.crypto[1]);
  const std::array<std::string, 4> ways{"", "192.0.2.1", "198.51.100.1", "Null0"};
  for (std::size_t i = 0; i < r.routes.size(); ++i)
    if (r.routes[i] != 0)
      text += "ip route 10." + std::to_string(i + 4) + ".0.0 255.255.0.0 " +
              ways[static_cast<std::size_t>(r.routes[i])] + "\n";
  if (r.default_route) text += "ip route 0.0.0.0 0.0.0.0 192.0.2.1\n";
  return text;
}

class generator {
 public:
  explicit generator(unsigned seed) : engine_(seed) {}
  int up_to(int most) { return std::uniform_int_distribution<int>(0, most)(engine_); }

  tiny_list list(bool open) {
    tiny_list made;
    for (int i = up_to(3); i >= 0; --i)
      made.push_back({up_to(2) != 0, up_to(2) == 0 ? -1 : 1 + up_to(1),
                      up_to(2) == 0 ? -1 : 4 + up_to(3),
                      std::array{0, 80, 443}[static_cast<std::size_t>(up_to(2))]});
    if (open && up_to(3) != 0) made.push_back({true, -1, -1, 0});
    return made;
  }
  tiny_router router() {
    tiny_router made{list(true), list(true),   list(false), {list(false), list(false)},
                     {},         up_to(3) != 0};
    for (auto& route : made.routes)
      route = std::array{0, 1, 1, 1, 2, 3}[static_cast<std::size_t>(up_to(5))];
    return made;
  }
  tiny_packet packet() {
    return {1 + up_to(1), 2 + up_to(3), 4 + up_to(3), 2 + up_to(3), up_to(1) == 0 ? 80 : 443};
  }

 private:
  std::mt19937 engine_;
};

}  // namespace

TEST_CASE("packet path: random packets through random routers, as a naive evaluation has it") {
  const auto* wanted = std::getenv("PEERLINT_CASES");
  const int routers = wanted == nullptr ? 150 : std::atoi(wanted) / 40;
  for (int seed = 0; seed < routers; ++seed) {
    generator random(static_cast<unsigned>(seed));
    const auto router = random.router();
    const auto text = written(router);
    const facts::read_device d(text);
    for (int i = 0; i < 40; ++i) {
      const auto one = random.packet();
      flow_packet packet;
      const auto address = [](int network, int host) {
        return net::ipv4_address{(10U << 24U) | (static_cast<unsigned>(network) << 16U) |
                                 static_cast<unsigned>(host)};
      };
      packet.source = address(one.source_network, one.source_host);
      packet.destination = address(one.network, one.host);
      packet.source_port = 49152;
      packet.destination_port = static_cast<std::uint16_t>(one.port);
      const auto made = facts::follow(facts::packet_of(packet),
                                      facts::origin_of(packet.source, d.facts), d.facts);
      std::string told(to_text(made.outcome));
      if (made.outcome != flow_outcome::dropped) told += " " + made.interface;
      if (!made.entry.empty()) told += " " + made.entry;
      CAPTURE(text);
      CAPTURE(to_text(packet));
      REQUIRE(told == naive(router, one));
    }
  }
}

}  // namespace naive_path_test
