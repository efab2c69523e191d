#include "facts/failover/probe_astray.hpp"

#include <string>

#include <doctest/doctest.h>

#include "facts/read_device.hpp"

namespace probe_astray_test {

using namespace peerlint;

namespace {

const std::string edge =
    "hostname r\ninterface GigabitEthernet0/0\n ip address 198.51.100.2 255.255.255.252\n"
    " ip nat outside\ninterface GigabitEthernet0/1\n ip address 203.0.113.2 255.255.255.252\n"
    " ip nat outside\ninterface GigabitEthernet0/2\n ip address 10.0.0.1 255.255.255.0\n"
    "ip route 0.0.0.0 0.0.0.0 198.51.100.1\n";

/// "by GigabitEthernet0/0, not GigabitEthernet0/1 for track 2; ".
std::string astray(const std::string& lines) {
  const facts::read_device router(edge + lines);
  std::string all;
  for (const auto& one : facts::probes_astray(router.facts)) {
    all += "by " + one.way.out->name.value + ", not " + one.expected->name.value;
    if (one.track != nullptr) all += " for track " + std::to_string(one.track->number.value);
    all += "; ";
  }
  return all;
}

const std::string backup =
    "track 2 ip sla 2 reachability\nip route 0.0.0.0 0.0.0.0 203.0.113.1 250 track 2\n";

}  // namespace

TEST_CASE("probe astray: another provider than the one that the object guards") {
  CHECK(astray("ip sla 2\n icmp-echo 192.0.2.77\n" + backup) ==
        "by GigabitEthernet0/0, not GigabitEthernet0/1 for track 2; ");
  CHECK(astray("ip sla 2\n icmp-echo 203.0.113.1\n" + backup).empty());
  CHECK(astray("ip sla 2\n icmp-echo 192.0.2.77\n" + backup +
               "ip route 192.0.2.77 255.255.255.255 203.0.113.1\n")
            .empty());
  CHECK(astray("ip sla 2\n icmp-echo 10.0.0.9\n" + backup).empty());
}

TEST_CASE("probe astray: the address of another provider") {
  CHECK(astray("ip sla 2\n icmp-echo 192.0.2.77 source-interface GigabitEthernet0/1\n") ==
        "by GigabitEthernet0/0, not GigabitEthernet0/1; ");
  CHECK(astray("ip sla 2\n icmp-echo 192.0.2.77 source-ip 203.0.113.2\n") ==
        "by GigabitEthernet0/0, not GigabitEthernet0/1; ");
  CHECK(astray("ip sla 2\n icmp-echo 192.0.2.77 source-interface GigabitEthernet0/2\n").empty());
}

TEST_CASE("probe astray: what watches the outer path of a tunnel leaves by it") {
  CHECK(astray("interface Tunnel0\n ip address 172.16.0.1 255.255.255.252\n"
               " tunnel source GigabitEthernet0/0\n tunnel destination 192.0.2.77\n"
               "ip sla 2\n icmp-echo 192.0.2.77\ntrack 2 ip sla 2 reachability\n"
               "ip route 10.20.0.0 255.255.0.0 Tunnel0 track 2\n")
            .empty());
}

}  // namespace probe_astray_test
