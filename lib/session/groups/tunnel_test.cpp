#include <doctest/doctest.h>

#include "session/typed_lines.hpp"

namespace tunnel_test {

using namespace peerlint;
using kinds = session::edit::kinds;

TEST_CASE("session: a tunnel is what its lines leave") {
  session::typed_lines r;
  r.enter_all({"interface Tunnel0", "tunnel source Gi 0/0", "tunnel destination 198.51.100.2",
               "tunnel mode ipsec ipv4", "tunnel vrf INTERNET",
               "tunnel protection ipsec profile P shared"});
  const auto& tunnel = *r.last_interface().tunnel;
  CHECK(tunnel.source.value.interface == "GigabitEthernet0/0");
  CHECK(tunnel.mode.value == model::tunnel_mode::ipsec_ipv4);
  CHECK(tunnel.protection.value.shared);
  CHECK(r.enter("tun mod gre mult") == kinds::replaced);
  CHECK(tunnel.mode.value == model::tunnel_mode::gre_multipoint);
  CHECK(r.enter("tunnel destination dynamic") == kinds::replaced);
  CHECK(tunnel.destination.value.dynamic);
  CHECK(r.enter("tunnel protection ipsec profile Q ikev2-profile V2") == kinds::replaced);
  CHECK(tunnel.protection.value.ikev2_profile.value == "V2");
  CHECK(r.enter("no tunnel protection ipsec profile") == kinds::removed);
  CHECK(r.enter("no tunnel mode") == kinds::removed);
}

TEST_CASE("session: every word of the tunnel modes is a mode of the grammar") {
  session::typed_lines r;
  r.enter("interface Tunnel0");
  for (const auto words : model::tunnel_mode_words) {
    CAPTURE(words);
    r.enter("tunnel mode " + std::string(words));
    CHECK(model::to_text(r.last_interface().tunnel->mode.value) == words);
  }
}

TEST_CASE("session: NHRP of a spoke and of a hub") {
  session::typed_lines r;
  r.enter_all({"interface Tunnel0", "ip nhrp authentication S3cret", "ip nhrp network-id 1",
               "ip nhrp map 10.0.0.1 192.0.2.1", "ip nhrp map multicast 192.0.2.1",
               "ip nhrp nhs 10.0.0.1 nbma 192.0.2.1 multicast", "ip nhrp map multicast dynamic",
               "ip nhrp redirect", "no ip nhrp shortcut", "ipv6 nhrp network-id 2"});
  const auto& nhrp = *r.last_interface().nhrp;
  CHECK(nhrp.authentication.value.value == "S3cret");
  CHECK(nhrp.multicast_maps.size() == 2);
  CHECK(nhrp.servers.front().value.multicast);
  CHECK(nhrp.shortcut.is_off());
  CHECK(r.last_interface().ipv6->nhrp->network_id.value == 2);
  CHECK(r.enter("ip nhrp map 10.0.0.1 192.0.2.9") == kinds::replaced);
  CHECK(r.enter("no ip nhrp nhs 10.0.0.1") == kinds::removed);
  CHECK(r.enter("no ip nhrp map multicast dynamic") == kinds::removed);
  CHECK(r.enter("no ip nhrp map 10.0.0.1 192.0.2.9") == kinds::removed);
  CHECK(nhrp.maps.empty());
}

TEST_CASE("session: a Virtual-Template keeps its type") {
  session::typed_lines r;
  r.enter_all({"interface Virtual-Template1 type tunnel", "ip unnumbered Loopback0",
               "interface Virtual-Template1"});
  CHECK(r.last_interface().form.value == "type tunnel");
}

}  // namespace tunnel_test
