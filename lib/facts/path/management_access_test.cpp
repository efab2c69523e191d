#include "facts/path/management_access.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "facts/read_device.hpp"
#include "session/reading.hpp"

namespace management_access_test {

using namespace peerlint;
using facts::read_device;
using kinds = facts::lost_access::kinds;

namespace {

const std::string hq =
    "hostname hq\n"
    "interface GigabitEthernet0/0\n ip address 192.0.2.2 255.255.255.252\n"
    "interface GigabitEthernet0/1\n ip address 10.1.0.1 255.255.255.0\n"
    "ip route 0.0.0.0 0.0.0.0 192.0.2.1\n"
    "access-list 10 permit 10.1.0.0 0.0.0.255\n"
    "line vty 0 4\n access-class 10 in\n transport input ssh\n";

std::vector<kinds> lost(const std::string& change, const std::string& before = hq) {
  const read_device d(before);
  const source::text text("change.txt", change);
  auto changed = d.read;
  session::enter_change(changed, text, 1, structure::read(text));
  const facts::device_facts after(changed, {}, &d.facts);
  std::vector<kinds> made;
  for (const auto& each : facts::lost_access_of(after)) made.push_back(each.is);
  return made;
}

using all = std::vector<kinds>;

}  // namespace

TEST_CASE("management access: vty lines that take nobody any more") {
  CHECK(lost("line vty 0 4\n transport input none\n") == all{kinds::no_session});
  CHECK(lost("ip access-list standard 10\n no permit 10.1.0.0 0.0.0.255\n deny any\n") ==
        all{kinds::no_session});
  // A list that is not there permits everybody.
  CHECK(lost("no access-list 10\n").empty());
  CHECK(lost("access-list 10 permit 10.9.0.0 0.0.0.255\n").empty());
}

TEST_CASE("management access: the way out") {
  CHECK(lost("interface GigabitEthernet0/0\n shutdown\n") == all{kinds::way_shut_down});
  CHECK(lost("interface GigabitEthernet0/0\n no ip address\n") == all{kinds::way_without_address});
  CHECK(lost("no ip route 0.0.0.0 0.0.0.0 192.0.2.1\n") == all{kinds::no_default_route});
  CHECK(lost("no ip route 0.0.0.0 0.0.0.0 192.0.2.1\nip route 0.0.0.0 0.0.0.0 10.1.0.9\n").empty());
  CHECK(lost("interface GigabitEthernet0/1\n shutdown\n").empty());
  CHECK(lost("no ip route 0.0.0.0 0.0.0.0 192.0.2.1\n", hq + "router bgp 65000\n").empty());
}

TEST_CASE("management access: lists that let none in") {
  const std::string list = "ip access-list extended IN\n permit esp any any\n";
  const std::string there = "interface GigabitEthernet0/0\n ip access-group IN in\n";
  CHECK(lost(list + there) == all{kinds::filtered});
  CHECK(lost(list + there + "interface GigabitEthernet0/1\n ip access-group IN in\n") ==
        all{kinds::all_filtered, kinds::all_filtered});
  CHECK(lost(list + " permit tcp host 198.51.100.9 any eq 22\n" + there).empty());
  CHECK(lost("interface GigabitEthernet0/0\n ip access-group NOWHERE in\n").empty());
}

TEST_CASE("management access: without a change nothing is compared") {
  CHECK(facts::lost_access_of(read_device(hq).facts).empty());
}

}  // namespace management_access_test
