#include <doctest/doctest.h>

#include <string>

#include "session/session.hpp"

namespace access_list_test {

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

}  // namespace

TEST_CASE("access list: entries get numbers when a line speaks of one") {
  router r;
  r.enter("ip access-list extended OUT");
  r.enter("permit esp any any");
  r.enter("remark the web");
  r.enter("permit tcp any any eq www");
  const auto& entries = r.device.access_lists[0].entries;
  CHECK(entries[2].sequence == 0);
  CHECK(r.enter("15 permit ahp any any") == edit::kinds::added);
  REQUIRE(entries.size() == 4);
  CHECK(entries[0].sequence == 10);
  CHECK(entries[1].protocol.value == "ahp");
  CHECK(entries[2].action == model::ace_action::remark);
  CHECK(entries[3].sequence == 20);
  r.enter("permit gre any any");
  CHECK(entries[4].sequence == 30);
  CHECK(r.enter("no 20") == edit::kinds::removed);
  CHECK(r.enter("no permit gre any any") == edit::kinds::removed);
  CHECK(entries.size() == 3);
}

TEST_CASE("access list: resequence counts from where it is told") {
  router r;
  r.enter("access-list 101 permit esp any any");
  r.enter("access-list 101 permit esp any any");
  r.enter("access-list 101 permit ahp any any");
  CHECK(r.enter("ip access-list resequence 101 100 5") == edit::kinds::set);
  const auto& entries = r.device.access_lists[0].entries;
  CHECK(entries[0].sequence == 100);
  CHECK(entries[1].sequence == 0);  // a router has no second one
  CHECK(entries[2].sequence == 105);
}

TEST_CASE("access list: what a login opens, what a reflexive list lets back") {
  router r;
  r.enter("ip access-list extended IN");
  CHECK(r.enter("dynamic GUESTS timeout 60 permit ip any any") == edit::kinds::added);
  CHECK(r.enter("evaluate SESSIONS") == edit::kinds::added);
  const auto& entries = r.device.access_lists[0].entries;
  CHECK(entries[0].dynamic == "GUESTS timeout 60");
  CHECK(entries[1].options == std::vector<std::string>{"evaluate", "SESSIONS"});
}

TEST_CASE("ipv6 access list: the number stands before or behind") {
  router r;
  r.enter("ipv6 access-list IN6");
  r.enter("permit ipv6 host FE80::9 any sequence 20");
  r.enter("sequence 10 permit udp any eq 546 any log");
  r.enter("permit 2001:DB8::/64 any");
  const auto& entries = r.device.ipv6_access_lists[0].entries;
  REQUIRE(entries.size() == 3);
  CHECK(entries[0].sequence == 10);
  CHECK(entries[0].source_ports->ports == std::vector<std::string>{"546"});
  CHECK(entries[1].source == "host fe80::9");
  CHECK(entries[2].protocol == "ipv6");
  CHECK(entries[2].source == "2001:db8::/64");
  CHECK(r.enter("no sequence 10") == edit::kinds::removed);
}

}  // namespace access_list_test
