#include "net/interface_name.hpp"

#include <doctest/doctest.h>

namespace interface_name_test {

using peerlint::net::canonical_interface;
using peerlint::net::interface_range;

TEST_CASE("interface names: every way of writing one is one name") {
  struct row {
    const char* written;
    const char* name;
  };
  for (const auto& [written, name] :
       {row{"GigabitEthernet0/0", "GigabitEthernet0/0"},
        row{"gi0/0", "GigabitEthernet0/0"},
        row{"Gi 0/0", "GigabitEthernet0/0"},
        row{"g0/0/1.100", "GigabitEthernet0/0/1.100"},
        row{"Fa0", "FastEthernet0"},
        row{"fast 0/1", "FastEthernet0/1"},
        row{"Lo0", "Loopback0"},
        row{"loopback 10", "Loopback10"},
        row{"Tu1", "Tunnel1"},
        row{"Di1", "Dialer1"},
        row{"Vl10", "Vlan10"},
        row{"Po1", "Port-channel1"},
        row{"Te0/0/0", "TenGigabitEthernet0/0/0"},
        row{"Twe1/0/1", "TwentyFiveGigE1/0/1"},
        row{"Tw1/0/1", "TwoGigabitEthernet1/0/1"},
        row{"Fo1/1", "FortyGigabitEthernet1/1"},
        row{"Hu0/1/0", "HundredGigE0/1/0"},
        row{"HundredGigabitEthernet1/0/0", "HundredGigabitEthernet1/0/0"},
        row{"Auto-Template1", "Auto-Template1"},
        row{"Se0/0/0:0", "Serial0/0/0:0"},
        row{"s0/1", "Serial0/1"},
        row{"Vt1", "Virtual-Template1"},
        row{"virtual-template 1", "Virtual-Template1"},
        row{"e0/0", "Ethernet0/0"},
        row{"Et0/1", "Ethernet0/1"},
        row{"BVI1", "BVI1"},
        row{"ATM0/0", "ATM0/0"},
        row{"Cellular0", "Cellular0"},
        row{"Dot11Radio0", "Dot11Radio0"},
        row{"Null0", "Null0"},
        row{"Ap1/0/1", "AppGigabitEthernet1/0/1"},
        row{"nve1", "nve1"}})
    CHECK(canonical_interface(written) == name);
}

TEST_CASE("interface names: what is none has no name") {
  for (const auto* written : {"", "Gigabit", "GigabitEthernett0/0", "0/0", "Foo0", "Gi0/x", "VPN",
                              "10.1.1.1", "GigabitEthernet"})
    CHECK(canonical_interface(written).empty());
}

TEST_CASE("interface names: a range is every interface of it") {
  using names = std::vector<std::string>;
  CHECK(interface_range("gi0/2-4") ==
        names{"GigabitEthernet0/2", "GigabitEthernet0/3", "GigabitEthernet0/4"});
  CHECK(interface_range("e0/3, e1/0 - 1") == names{"Ethernet0/3", "Ethernet1/0", "Ethernet1/1"});
  CHECK(interface_range("Port-channel 1 - 2") == names{"Port-channel1", "Port-channel2"});
  CHECK(interface_range("Vlan9-10") == names{"Vlan9", "Vlan10"});
  CHECK(interface_range("Port-channel1") == names{"Port-channel1"});
}

TEST_CASE("interface names: what is no range has no interface") {
  for (const auto* written : {"", ",", "gi0/2,", "gi0/4-2", "gi0/2-x", "2-4", "Foo0/1-2",
                              "Vlan1-99999", "gi0/2-2000", "gi0/1-"})
    CHECK(interface_range(written).empty());
}

}  // namespace interface_name_test
