#include "command/project_scope.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

namespace project_scope_test {

namespace {

using namespace peerlint::command;

bool in_scope(std::string_view mode, std::string_view line) {
  return project_scope::get().has(command_table::get().mode(mode), statement(line, 0, 0));
}

bool all_of(std::string_view mode) {
  return project_scope::get().has_all_of(command_table::get().mode(mode));
}

}  // namespace

TEST_CASE("scope: what peerlint is about") {
  CHECK(in_scope("config", "crypto map VPN 10 ipsec-isakmp"));
  CHECK(in_scope("config", "cry isakmp policy 10"));
  CHECK(in_scope("config", "no ip route 0.0.0.0 0.0.0.0 192.0.2.1"));
  CHECK(in_scope("interface", "ip address dhcp"));
  CHECK(in_scope("interface", "Tunnel source GigabitEthernet0/0"));
  CHECK_FALSE(in_scope("config", "ip address dhcp"));
  CHECK_FALSE(in_scope("config", "ip routing"));
  CHECK_FALSE(in_scope("config", "c"));
  CHECK_FALSE(in_scope("config", "ip"));
  CHECK_FALSE(in_scope("interface", "ip ospf cost 10"));
}

TEST_CASE("scope: the modes that its commands open belong to it") {
  for (const auto* mode :
       {"isakmp-policy", "crypto-map", "ikev2-keyring", "ikev2-keyring-peer", "ipsec-profile",
        "ext-acl", "route-map", "ip-sla", "ip-sla-icmp-echo", "track", "applet"})
    CHECK_MESSAGE(all_of(mode), mode);
  for (const auto* mode : {"config", "interface", "router-bgp", "line", "exec", "*"})
    CHECK_FALSE_MESSAGE(all_of(mode), mode);
}

TEST_CASE("scope: docs/formats.md lists it") {
  std::ifstream in(PEERLINT_SOURCE_DIR "/docs/formats.md");
  const std::string page{std::istreambuf_iterator<char>(in), {}};
  for (const auto& row : project_scope::rows())
    CHECK_MESSAGE(page.find('`' + std::string(row.head) + '`') != std::string::npos, row.head);
}

}  // namespace project_scope_test
