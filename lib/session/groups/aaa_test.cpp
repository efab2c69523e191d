// Lists and servers of AAA, users and lines: what replaces what, and what `no` takes away.
#include <string>

#include <doctest/doctest.h>

#include "session/session.hpp"
#include "write/device.hpp"

namespace aaa_test {

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

TEST_CASE("session aaa: a list is replaced by the next line of its name") {
  router r;
  CHECK(r.enter("aaa new-model") == edit::kinds::set);
  CHECK(r.enter("aaa authentication login default group radius local") == edit::kinds::added);
  CHECK(r.enter("aaa authentication login default local") == edit::kinds::replaced);
  CHECK(r.enter("aaa authentication login CON line none") == edit::kinds::added);
  CHECK(r.enter("aaa authorization commands 15 default group tacacs+ local") == edit::kinds::added);
  CHECK(r.enter("no aaa authentication login CON") == edit::kinds::removed);
  REQUIRE(r.device.aaa_lists.size() == 2);
  CHECK(r.device.aaa_lists[0].service == "authentication login");
  CHECK(r.device.aaa_lists[1].service == "authorization commands 15");
  CHECK(r.device.aaa_lists[1].methods[0].value.group);
  CHECK(r.device.aaa_lists[1].methods[0].value.name == "tacacs+");
}

TEST_CASE("session aaa: accounting on one line and as a section is the same") {
  router one;
  one.enter("aaa accounting exec default start-stop group tacacs+");
  router other;
  other.enter("aaa accounting exec default");
  other.enter("action-type start-stop");
  other.enter("group tacacs+");
  CHECK(one.device.aaa_lists == other.device.aaa_lists);
}

TEST_CASE("session aaa: servers of groups") {
  router r;
  CHECK(r.enter("aaa group server radius G") == edit::kinds::added);
  CHECK(r.enter("server 10.1.1.1 auth-port 1812 acct-port 1813") == edit::kinds::added);
  CHECK(r.enter("server name RAD") == edit::kinds::added);
  CHECK(r.enter("server-private 10.1.1.2 key 7 094F471A1A0A") == edit::kinds::added);
  CHECK(r.enter("no server 10.1.1.1") == edit::kinds::removed);
  CHECK(r.device.aaa_groups.front().servers.size() == 2);
  CHECK(r.enter("radius server RAD") == edit::kinds::added);
  CHECK(r.enter("address ipv4 10.1.1.3 auth-port 1812") == edit::kinds::set);
  CHECK(r.enter("key Harbour42") == edit::kinds::set);
  CHECK(r.device.aaa_servers.front().authentication_port == 1812);
}

TEST_CASE("session login: what lines say of one user adds up") {
  router r;
  CHECK(r.enter("username ops privilege 15") == edit::kinds::added);
  CHECK(r.enter("username ops secret 9 $9$v7noeIRklKOPDv$cEs4") == edit::kinds::replaced);
  CHECK(r.enter("username ops password plain") == edit::kinds::refused);
  const auto& user = r.device.local_users.front();
  CHECK(user.privilege.value == 15);
  CHECK(user.password.value.value.encoding == model::secret::encodings::type_9);
  CHECK(r.enter("enable secret 5 $1$6IOg$uBp14oxXhLsKGltoxj22u/") == edit::kinds::added);
  CHECK(r.enter("enable secret other ! remark") == edit::kinds::replaced);
  CHECK(r.device.enable_passwords.front().password.value.value == "other");
  CHECK(r.enter("no username ops") == edit::kinds::removed);
}

TEST_CASE("session line: lines are kept by range") {
  router r;
  CHECK(r.enter("line vty 0 4") == edit::kinds::added);
  CHECK(r.enter("access-class A in") == edit::kinds::added);
  CHECK(r.enter("access-class B in vrf-also") == edit::kinds::replaced);
  CHECK(r.enter("transport input ssh telnet") == edit::kinds::set);
  CHECK(r.enter("transport input ssh") == edit::kinds::replaced);
  CHECK(r.enter("no login") == edit::kinds::removed);
  CHECK(r.enter("login local") == edit::kinds::set);
  CHECK(r.enter("line console 0") == edit::kinds::added);
  CHECK(r.enter("line con 0") == edit::kinds::no_effect);
  const auto& vty = r.device.lines.front();
  CHECK(vty.access_classes.size() == 1);
  CHECK(vty.access_classes.front().value.scope == "vrf-also");
  CHECK(vty.login.value == "local");
  CHECK(r.device.lines.back().kind == "con");
}

TEST_CASE("session: a list named `local` is not the keyword") {
  router r;
  r.enter("line vty 0 4");
  r.enter("login authentication local");
  CHECK(r.device.lines.front().login.value == "authentication local");
  CHECK(write::to_ios(r.device).find("\n login authentication local\n") != std::string::npos);
  r.enter("login local");
  CHECK(write::to_ios(r.device).find("\n login local\n") != std::string::npos);
}

TEST_CASE("session name service: pools, hosts and servers") {
  router r;
  CHECK(r.enter("ip local pool P 10.1.1.1 10.1.1.9") == edit::kinds::added);
  CHECK(r.enter("ip local pool P 10.1.2.1 10.1.2.9") == edit::kinds::added);
  CHECK(r.enter("no ip local pool P") == edit::kinds::removed);
  CHECK(r.enter("ip host hub 192.0.2.1") == edit::kinds::added);
  CHECK(r.enter("ip host vrf V hub 192.0.2.2") == edit::kinds::added);
  CHECK(r.enter("ip host hub 192.0.2.3 2001:DB8::1") == edit::kinds::replaced);
  CHECK(r.enter("ip name-server 1.1.1.1 8.8.8.8") == edit::kinds::added);
  CHECK(r.enter("no ip name-server 1.1.1.1") == edit::kinds::removed);
  CHECK(r.enter("no ip domain-lookup") == edit::kinds::set);
  CHECK(r.enter("no ip domain lookup") == edit::kinds::no_effect);
  CHECK(r.device.local_pools.empty());
  CHECK(r.device.static_hosts.front().addresses.back().value.text == "2001:db8::1");
  CHECK(r.device.name_servers.size() == 1);
  CHECK(r.device.domain.lookup.is_off());
}

}  // namespace aaa_test
