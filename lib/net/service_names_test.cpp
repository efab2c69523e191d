#include "net/service_names.hpp"

#include <doctest/doctest.h>

namespace service_names_test {

using namespace peerlint;

TEST_CASE("service names: protocols and ports by name or number") {
  CHECK(net::protocol_of("ahp") == 51);
  CHECK(net::protocol_of("47") == 47);
  CHECK_FALSE(net::protocol_of("ip"));
  CHECK_FALSE(net::protocol_of("256"));
  CHECK(net::port_of("non500-isakmp") == 4500);
  CHECK(net::port_of("www") == 80);
  CHECK(net::port_of("8080") == 8080);
  CHECK_FALSE(net::port_of("http"));
  CHECK_FALSE(net::port_of("65536"));
  CHECK_FALSE(net::port_of("80x"));
}

TEST_CASE("service names: messages of ICMP") {
  CHECK(net::icmp_message_of("echo")->type == 8);
  CHECK(net::icmp_message_of("echo")->code == -1);
  CHECK(net::icmp_message_of("port-unreachable")->code == 3);
  CHECK_FALSE(net::icmp_message_of("established"));
}

}  // namespace service_names_test
