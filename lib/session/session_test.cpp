#include "session/session.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "session/reading.hpp"

namespace session_test {

using namespace peerlint;
using session::edit;

namespace {

struct router {
  model::device device;
  session::session session{device};

  edit::kinds enter(const std::string& line) {
    return session.enter(command::statement(line, 0, 0)).change.what;
  }
};

session::reading read(const std::string& bytes) {
  const source::text text("r.cfg", bytes);
  const auto document = structure::read(text);
  REQUIRE(document.captures.size() == 1);
  return session::read_device(text, 0, document, document.captures.front());
}

const std::string indented = R"(version 15.7
hostname hq
crypto isakmp policy 10
 encryption aes 256
 hash sha256
 authentication pre-share
 group 14
crypto isakmp key Harbour42 address 198.51.100.2
crypto ipsec transform-set STRONG esp-aes 256 esp-sha256-hmac
 mode tunnel
crypto map VPN 10 ipsec-isakmp
 description to branch
 set peer 198.51.100.2
 set transform-set STRONG
 set pfs group14
 match address VPN-BRANCH
interface GigabitEthernet0/0
 description out
 ip address 192.0.2.1 255.255.255.248
 crypto map VPN
interface GigabitEthernet0/1
 ip address 10.1.0.1 255.255.0.0
 shutdown
ip access-list extended VPN-BRANCH
 permit ip 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255
 deny ip any any
ip route 0.0.0.0 0.0.0.0 192.0.2.6
end
)";

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

}  // namespace

TEST_CASE(
    "session: the same device from indented, flat, re-indented, tabbed and abbreviated text") {
  const auto whole = read(indented);
  CHECK(whole.counts.not_understood == 0);
  CHECK(whole.device.crypto_maps.size() == 1);
  CHECK(whole.device.interfaces.size() == 2);
  CHECK(whole.device.access_lists.front().entries.size() == 2);

  CHECK(read(replaced(indented, "\n ", "\n")).device == whole.device);
  CHECK(read(replaced(indented, "\n ", "\n      ")).device == whole.device);
  CHECK(read(replaced(indented, "\n ", "\n\t")).device == whole.device);
  CHECK(read("  " + replaced(indented, "\n", "\n  ")).device == whole.device);
  CHECK(read(replaced(indented, "\n", "\r\n")).device == whole.device);

  const std::string abbreviated = R"(vers 15.7
hostn hq
cry isa pol 10
encr aes 256
ha sha256
auth pre
gr 14
cry isa key Harbour42 addr 198.51.100.2
cry ips tran STRONG esp-aes 256 esp-sha256
mode tun
cry map VPN 10 ipsec-i
desc to branch
set peer 198.51.100.2
set tran STRONG
set pfs group14
match addr VPN-BRANCH
int gi0/0
desc out
ip add 192.0.2.1 255.255.255.248
crypto map VPN
int Gig 0/1
ip addr 10.1.0.1 255.255.0.0
shut
ip access-l ext VPN-BRANCH
per ip 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255
den ip any any
ip route 0.0.0.0 0.0.0.0 192.0.2.6
end
)";
  const auto short_form = read(abbreviated);
  for (const auto& line : short_form.unplaced) MESSAGE(line.message);
  CHECK(short_form.device == whole.device);
}

TEST_CASE("session: an EXEC command written out is no short form of another one") {
  router r;
  const auto result = r.session.enter(command::statement("disable", 0, 0));
  CHECK(result.kind == session::entered::kinds::modelled);
}

TEST_CASE("session: a section that is not modelled keeps its lines to itself") {
  const std::string text = R"(hostname r
router bgp 65000
 neighbor 192.0.2.2 remote-as 65001
 address-family ipv4
  network 10.0.0.0
  description nonsense
 exit-address-family
interface Loopback0
 ip address 10.0.0.1 255.255.255.255
)";
  const auto made = read(text);
  CHECK(made.counts.opaque == 5);
  CHECK(made.counts.not_understood == 0);
  CHECK(made.device.interfaces.size() == 1);
  const auto flat = read(replaced(text, "\n ", "\n"));
  CHECK(flat.device == made.device);
}

TEST_CASE("session: edits tell what the model forgets") {
  router r;
  CHECK(r.enter("crypto isakmp policy 10") == edit::kinds::added);
  CHECK(r.enter("hash sha256") == edit::kinds::set);
  CHECK(r.enter("hash sha256") == edit::kinds::no_effect);
  CHECK(r.enter("hash sha") == edit::kinds::replaced);
  CHECK(r.enter("no hash") == edit::kinds::removed);
  CHECK(r.enter("no hash") == edit::kinds::no_effect);
  CHECK(r.enter("no crypto isakmp policy 20") == edit::kinds::no_effect);
  CHECK(r.enter("no crypto isakmp policy 10") == edit::kinds::removed);
  CHECK(r.device.isakmp_policies.empty());
}

TEST_CASE("session: peers keep their order, transform sets are one value") {
  router r;
  r.enter("crypto map VPN 10 ipsec-isakmp");
  r.enter("set peer 192.0.2.1");
  CHECK(r.enter("set peer 192.0.2.2") == edit::kinds::added);
  CHECK(r.enter("no set peer 192.0.2.1") == edit::kinds::removed);
  auto& entry = r.device.crypto_maps.front().entries.front();
  REQUIRE(entry.peers.size() == 1);
  CHECK(entry.peers.front().value.name == "192.0.2.2");
  r.enter("set transform-set A B");
  CHECK(r.enter("set transform-set C") == edit::kinds::replaced);
  CHECK(entry.transform_sets.size() == 1);
  CHECK(r.enter("no set transform-set") == edit::kinds::removed);
  CHECK(r.enter("no set peer") == edit::kinds::removed);
  CHECK(entry.peers.empty());
}

TEST_CASE("session: `no access-list N permit …` takes the whole list, in a named list one line") {
  router r;
  r.enter("access-list 101 permit ip any host 192.0.2.1");
  r.enter("access-list 101 deny ip any any");
  CHECK(r.device.access_lists.front().entries.size() == 2);
  r.enter("ip access-list extended 101");
  CHECK(r.enter("no deny ip any any") == edit::kinds::removed);
  CHECK(r.device.access_lists.front().entries.size() == 1);
  CHECK(r.enter("no access-list 101 permit ip any host 192.0.2.1") == edit::kinds::removed);
  CHECK(r.device.access_lists.empty());
}

TEST_CASE("session: `no ip route` ignores what is no part of the key") {
  router r;
  r.enter("ip route 10.0.0.0 255.0.0.0 192.0.2.1 200 name BACKUP");
  r.enter("ip route 10.0.0.0 255.0.0.0 192.0.2.2");
  CHECK(r.enter("no ip route 10.0.0.0 255.0.0.0 192.0.2.1") == edit::kinds::removed);
  CHECK(r.device.static_routes.size() == 1);
  CHECK(r.enter("no ip route 10.0.0.0 255.0.0.0") == edit::kinds::removed);
  CHECK(r.device.static_routes.empty());
}

TEST_CASE("session: a line falls back to the modes around, and leaves those below") {
  router r;
  r.enter("interface GigabitEthernet0/0");
  r.enter("ip address 192.0.2.1 255.255.255.0");
  r.enter("crypto map VPN 10 ipsec-isakmp");  // no interface command in this form
  r.enter("set peer 192.0.2.2");
  CHECK(r.device.crypto_maps.front().entries.front().peers.size() == 1);
  r.enter("ip access-list extended A");
  r.enter("10 permit ip any any");
  r.enter("exit");
  CHECK(r.enter("hostname r1") == edit::kinds::set);
  r.enter("no shutdown");  // the interface was left long ago
  CHECK_FALSE(r.device.interfaces.front().shutdown.is_off());
}

TEST_CASE("session: what a router types refuses is refused, what a file says is kept") {
  model::device typed;
  session::session router(typed, session::strictness::router);
  router.enter(command::statement("crypto isakmp policy 10", 0, 0));
  const auto refused = router.enter(command::statement("lifetime 10", 0, 0));
  CHECK(refused.change.what == edit::kinds::refused);
  CHECK_FALSE(typed.isakmp_policies.front().lifetime.is_set());

  const auto kept = read("hostname r\ncrypto isakmp policy 10\n lifetime 10\n");
  CHECK(kept.device.isakmp_policies.front().lifetime.value == 10);
  CHECK(kept.refused.size() == 1);
}

TEST_CASE("session: the primary address goes last") {
  router r;
  r.enter("interface Gi0/0");
  r.enter("ip address 192.0.2.1 255.255.255.0");
  r.enter("ip address 192.0.2.9 255.255.255.0 secondary");
  CHECK(r.enter("no ip address 192.0.2.1 255.255.255.0") == edit::kinds::refused);
  CHECK(r.enter("no ip address") == edit::kinds::removed);
  CHECK(r.device.interfaces.front().addresses.empty());
}

TEST_CASE("session: scripts move between modes as people type them") {
  const auto made = read(
      "enable\nconf t\nhostname r1\nint gi0/0\nip add 192.0.2.1 255.255.255.0\nno shut\nexit\n"
      "do show ip int br\nend\nwr\nconf t\nint gi0/1\nshut\nend\nwrite memory\n");
  CHECK(made.counts.not_understood == 0);
  REQUIRE(made.device.interfaces.size() == 2);
  CHECK(made.device.interfaces[0].shutdown.is_off());
  CHECK(made.device.interfaces[1].shutdown.is_set());
}

TEST_CASE("session: an unknown header with deeper lines opens a section of its own") {
  const auto made = read(
      "hostname r\ninterface Gi0/0\n ip address 192.0.2.1 255.255.255.0\ninterfaec Gi0/1\n"
      " ip address 192.0.2.9 255.255.255.0\n shutdown\ninterface Gi0/2\n");
  REQUIRE(made.unplaced.size() == 1);
  CHECK(made.unplaced.front().opens_section);
  CHECK(made.device.interfaces.size() == 2);
  CHECK_FALSE(made.device.interfaces.front().shutdown.is_set());
}

TEST_CASE("session: an unknown line at the margin of an indented text is in no section") {
  const auto mode_of_unknown = [](const std::string& bytes) {
    const auto made = read(bytes);
    REQUIRE(made.unplaced.size() == 1);
    return command::command_table::get().mode_name(made.unplaced.front().mode);
  };
  const std::string header = "crypto map VPN 10 ipsec-isakmp\n";
  CHECK(mode_of_unknown(header + " set pfs group14\nhotname hq\n") == "config");
  CHECK(mode_of_unknown(header + " set pfs group14\n hotname hq\n") == "crypto-map");
  CHECK(mode_of_unknown(header + "set pfs group14\nhotname hq\n") == "crypto-map");
}

TEST_CASE(
    "session: an abbreviation that only an outer mode knows is no reason to leave the inner") {
  // `set` begins the global `setup`, but the crypto map knows it in full.
  const auto made = read(
      "hostname r\ncrypto map VPN 10 ipsec-isakmp\n set tranform-set T\n set peer 192.0.2.1\n");
  REQUIRE(made.unplaced.size() == 1);
  CHECK(made.unplaced.front().fault_word == "tranform-set");
  CHECK(made.device.crypto_maps.front().entries.front().peers.size() == 1);
}

TEST_CASE("session: what a template will fill in is read, and entered nowhere") {
  const auto made = read(
      "hostname r\ninterface {{ wan }}\n ip address {{ ip }} 255.255.255.0\n shutdown\n"
      "crypto map VPN 10 ipsec-isakmp\n set peer {{ peer }}\n set pfs group14\n");
  CHECK(made.counts.not_understood == 0);
  CHECK(made.device.interfaces.empty());
  CHECK(made.device.crypto_maps.front().entries.front().pfs.is_set());
  CHECK_FALSE(made.whole);
}

TEST_CASE("session: a remark behind `!` is no part of a command") {
  const auto made = read("hostname r ! the branch\ninterface Gi0/0 ! outside\n shutdown ! spare\n");
  CHECK(made.counts.not_understood == 0);
  CHECK(made.device.hostname.value == "r");
  CHECK(made.device.interfaces.front().shutdown.is_set());
}

}  // namespace session_test
