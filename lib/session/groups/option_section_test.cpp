#include <doctest/doctest.h>

#include "session/typed_lines.hpp"

namespace option_section_test {

using namespace peerlint;
using kinds = session::edit::kinds;

TEST_CASE("session: a section kept as its words is found by its name") {
  session::typed_lines r;
  CHECK(r.enter("crypto ssl policy OUTSIDE") == kinds::added);
  CHECK(r.enter("ip address local 192.0.2.1 port 443") == kinds::set);
  CHECK(r.enter("ip address local 192.0.2.2 port 443") == kinds::replaced);
  CHECK(r.enter("crypto ssl profile OUTSIDE") == kinds::added);
  CHECK(r.enter("crypto ssl policy OUTSIDE") == kinds::no_effect);
  CHECK(r.device.sections.size() == 2);
  CHECK(r.device.sections.front().options.size() == 1);
  CHECK(r.enter("no crypto ssl policy OUTSIDE") == kinds::removed);
  CHECK(r.enter("no crypto ssl policy OUTSIDE") == kinds::no_effect);
}

TEST_CASE("session: the trust pool has one policy under two names") {
  session::typed_lines r;
  CHECK(r.enter("crypto ca trustpool policy") == kinds::added);
  CHECK(r.enter("revocation-check none") == kinds::set);
  CHECK(r.enter("crypto pki trustpool policy") == kinds::no_effect);
  CHECK(r.enter("crypto pki trustpool clean") == kinds::none);
  CHECK(r.device.sections.size() == 1);
}

TEST_CASE("session: groups of IPv6 keep their members") {
  session::typed_lines r;
  CHECK(r.enter("object-group v6-network BRANCHES6") == kinds::added);
  CHECK(r.enter("2001:db8:1::/48") == kinds::added);
  CHECK(r.device.sections.front().options.front().text == "2001:db8:1::/48");
  CHECK(r.enter("host 2001:db8:2::10") == kinds::added);
  CHECK(r.enter("no 2001:db8:1::/48") == kinds::removed);
  CHECK(r.enter("object-group v6-service WEB6") == kinds::added);
  CHECK(r.enter("tcp eq 443") == kinds::added);
  CHECK(r.device.sections.front().options.front().text == "host 2001:db8:2::10");
}

TEST_CASE("session: a local RADIUS server has clients, users and groups") {
  session::typed_lines r;
  CHECK(r.enter("radius-server local") == kinds::set);
  CHECK(r.enter("no authentication leap") == kinds::removed);
  CHECK(r.enter("no authentication mac") == kinds::removed);
  CHECK(r.enter("nas 10.0.1.1 key 7 094F471A1A0A") == kinds::set);
  CHECK(r.enter("user scanner-1 password Harbour42 group SCANNERS") == kinds::set);
  CHECK(r.enter("user scanner-1 nthash 7 094F471A1A0A") == kinds::set);
  CHECK(r.enter("group SCANNERS") == kinds::added);
  CHECK(r.enter("vlan 20") == kinds::set);
  const auto& radius = r.device.radius;
  CHECK(radius.options.size() == 2);
  REQUIRE(radius.secret_lines.size() == 2);
  CHECK(radius.secret_lines.back().command == "user scanner-1 nthash");
  CHECK(radius.secret_lines.back().behind.empty());
  CHECK(r.device.options.empty());
  CHECK(r.enter("no radius-server local") == kinds::removed);
  CHECK(r.device == model::device{});
}

TEST_CASE("session: a key of NTP is a secret and no option") {
  session::typed_lines r;
  CHECK(r.enter("ntp authentication-key 1 md5 Harbour42") == kinds::set);
  CHECK(r.enter("ntp authentication-key 1 md5 094F471A1A0A 7") == kinds::replaced);
  CHECK(r.enter("ntp server 192.0.2.123 key 1 prefer") == kinds::added);
  CHECK(r.enter("no ntp server 192.0.2.123") == kinds::removed);
  CHECK(r.device.options.empty());
  REQUIRE(r.device.secret_lines.size() == 1);
  CHECK(r.device.secret_lines.front().behind == "7");
  CHECK(r.enter("no ntp authentication-key 1") == kinds::removed);
}

}  // namespace option_section_test
