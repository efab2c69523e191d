#include "facts/path/flow_filtering.hpp"

#include <doctest/doctest.h>

#include "facts/read_device.hpp"

namespace flow_filtering_test {

using namespace peerlint;
using facts::read_device;
using net::truth;

namespace {

net::flow udp(const char* source, std::uint16_t port) {
  net::flow made{net::all_traffic(net::address_family::ipv4)};
  made.packets.source = net::block_of(*net::parse_ipv4(source), net::ipv4_wildcard{0});
  made.packets.protocols = net::number_set::of(net::udp_protocol);
  made.packets.destination_ports = net::number_set::of(port);
  return made;
}

facts::filter_decision decide(const read_device& of, const net::flow& whole) {
  return facts::decide(*of.facts.filters.named("F"), whole);
}

}  // namespace

TEST_CASE("filtering of flows: all, nothing or something of it passes") {
  const read_device d(
      "hostname r\nip access-list extended F\n permit udp host 192.0.2.1 any eq 500\n"
      " permit udp host 192.0.2.2 eq 500 any eq 500\n deny udp host 192.0.2.3 any\n"
      " permit udp any any eq 4500 time-range NIGHT\n");
  CHECK(decide(d, udp("192.0.2.1", 500)).permitted == truth::yes);
  CHECK(decide(d, udp("192.0.2.1", 501)).permitted == truth::no);
  CHECK(decide(d, udp("192.0.2.2", 500)).permitted == truth::unknown);
  const auto denied = decide(d, udp("192.0.2.3", 500));
  CHECK(denied.permitted == truth::no);
  REQUIRE(denied.line != nullptr);
  CHECK(denied.line->action == model::ace_action::deny);
  CHECK(decide(d, udp("192.0.2.4", 500)).line == nullptr);
  CHECK(decide(d, udp("192.0.2.4", 4500)).permitted == truth::unknown);
}

TEST_CASE("filtering of flows: a deny of a part keeps the whole from passing") {
  const read_device d(
      "hostname r\nip access-list extended F\n deny udp host 192.0.2.1 lt 100 any\n"
      " permit udp any any\n");
  CHECK(decide(d, udp("192.0.2.1", 500)).permitted == truth::unknown);
  CHECK(decide(d, udp("192.0.2.2", 500)).permitted == truth::yes);
}

TEST_CASE("filtering of flows: the parts that lines permit, each by its line") {
  const read_device d(
      "hostname r\nip access-list extended F\n deny ip any 10.2.0.0 0.0.255.255\n"
      " permit ip any 10.0.0.0 0.255.255.255\n permit ip any any\n");
  net::flow whole{net::all_traffic(net::address_family::ipv4)};
  whole.packets.destination = net::block_of({{0x0a020000U}, 15});  // 10.2.0.0 to 10.3.255.255
  const auto parts = facts::permitted_parts(*d.facts.filters.named("F"), {whole});
  REQUIRE(parts.size() == 1);
  CHECK(net::to_text(parts[0].what) == "ip any → 10.3.0.0/16");
  CHECK(parts[0].line == &d.facts.filters.named("F")->line(1));
}

}  // namespace flow_filtering_test
