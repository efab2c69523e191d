// What the rules of applets and their events say about whole configurations, good and bad.
#include <fstream>
#include <set>
#include <string>

#include <doctest/doctest.h>

#include <peerlint/workspace.hpp>

namespace worked_applets_test {

using namespace peerlint;

namespace {

std::string contents(const std::string& file) {
  std::ifstream in(PEERLINT_SOURCE_DIR "/testdata/failover/" + file, std::ios::binary);
  REQUIRE_MESSAGE(in, file);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// The codes of the families EEM and EVT, each with its level: "EEM001 error EEM002 error ".
std::string told(const std::string& text) {
  workspace w;
  w.add("edge.cfg", text);
  std::multiset<std::string> found;
  for (const auto& one : w.check().findings)
    if (one.code.starts_with("EEM") || one.code.starts_with("EVT"))
      found.insert(one.code + ' ' + std::string(to_text(one.level)) + ' ');
  std::string all;
  for (const auto& one : found) all += one;
  return all;
}

constexpr const char* const probe = R"(hostname EDGE
ip sla 10
 icmp-echo 192.0.2.53
 threshold 500
 timeout 1000
 frequency 5
ip sla schedule 10 life forever start-time now
track 10 ip sla 10 reachability
 delay down 10 up 30
interface FastEthernet0/0
 ip address 198.51.100.2 255.255.255.252
interface FastEthernet0/1
 ip address 203.0.113.2 255.255.255.252
)";

}  // namespace

TEST_CASE("worked applets: clearing translations on every change") {
  CHECK(told(std::string(probe) + R"(version 15.7
event manager applet NAT-FLUSH
 event track 10 state any
 action 010 cli command "enable"
 action 020 cli command "clear ip nat translation *"
 action 030 syslog msg "track 10 is $_track_state, NAT flushed"
end
)")
            .empty());
}

TEST_CASE("worked applets: swapping the default route, moving a crypto map, a hold-down") {
  CHECK(told(contents("default-route-by-applet.cfg")).empty());
  CHECK(told(contents("crypto-map-by-applet.cfg")).empty());
  CHECK(told(contents("hold-down-by-nested-applet.cfg")).empty());
}

TEST_CASE("worked applets: IOS 12.4 with its own words") {
  CHECK(told(std::string(probe) + R"(version 12.4
event manager applet NAT-FLUSH
 event syslog pattern "TRACKING-5-STATE: 1 rtr 1 reachability"
 action 010 cli command "enable"
 action 020 cli command "clear ip nat translation *"
end
)") == "EVT008 note ");
}

TEST_CASE("worked applets: labels, modes, duplicates") {
  CHECK(told(contents("labels-out-of-order.cfg")) == "EEM001 error EEM002 error EEM006 error ");
}

TEST_CASE("worked applets: waiting as long as there is time, and an undefined map") {
  CHECK(told(std::string(probe) + R"(version 15.7
crypto map HQ 10 ipsec-isakmp
 set peer 192.0.2.200
interface FastEthernet0/0
 crypto map HQ
event manager applet VPN-DOWN
 event track 10 state down
 action 010 cli command "enable"
 action 020 cli command "configure terminal"
 action 030 wait 20
 action 040 cli command "interface FastEthernet0/0"
 action 050 cli command "no crypto map HQ"
 action 070 cli command "clear crypto sa"
 action 080 cli command "interface FastEthernet0/1"
 action 090 cli command "crypto map HQ-BACKUP"
end
)") == "EEM008 error EEM031 error EEM040 error ");
}

TEST_CASE("worked applets: old words, a mail first, an applet that starts itself") {
  CHECK(told(std::string(probe) + R"(version 17.9
no ip domain lookup
event manager environment _email_server relay.example.net
event manager applet ISP1-DOWN
 event syslog pattern "TRACKING-5-STATE: 1 rtr 1 reachability Up->Down"
 action 010 mail server "$_email_server" to "$_email_to" from "edge6@example.net" subject "ISP1 down" body "$_cli_result"
 action 020 cli command "enable"
 action 030 cli command "conf t"
 action 040 cli command "interface FastEthernet0/0"
 action 050 cli command "shutdown"
event manager applet SAVE
 event syslog pattern "SYS-5-CONFIG_I"
 action 010 cli command "enable"
 action 020 cli command "configure terminal"
 action 030 cli command "do write memory"
 action 040 cli command "end"
event manager applet GUARD
 event cli pattern "conf t" sync yes
 action 010 syslog msg "operator enters config"
end
)") == "EEM015 error EEM016 error EEM034 note EVT001 error EVT003 error EVT010 warning EVT013 "
       "error ");
}

}  // namespace worked_applets_test
