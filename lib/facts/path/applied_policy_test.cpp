#include "facts/path/applied_policy.hpp"

#include <string>

#include <doctest/doctest.h>

#include "facts/read_device.hpp"

namespace applied_policy_test {

using namespace peerlint;

namespace {

const std::string edge =
    "hostname r\ninterface GigabitEthernet0/0\n ip address 10.0.0.1 255.255.255.0\n"
    " ip policy route-map P\ninterface GigabitEthernet0/1\n ip address 10.1.0.1 255.255.255.0\n"
    " ip policy route-map P\nip local policy route-map L\n"
    "route-map L permit 10\n set ip next-hop 10.0.0.9\n";

/// Of each clause of P whether it takes everything: "10 all, 20 some, ".
std::string taken(const std::string& lines) {
  const facts::read_device router(edge + lines);
  std::string all;
  for (const auto& one : facts::applied_clauses(router.facts)) {
    if (one.is_local()) continue;
    all += std::to_string(one.clause->sequence.value) +
           (facts::takes_everything(*one.clause, router.facts.filters) ? " all, " : " some, ");
  }
  return all;
}

}  // namespace

TEST_CASE("applied policy: every clause once, with all that it is applied to") {
  const facts::read_device router(edge + "route-map P permit 10\nroute-map UNUSED permit 10\n");
  const auto all = facts::applied_clauses(router.facts);
  REQUIRE(all.size() == 2);
  CHECK(all[0].is_local());
  CHECK(all[1].by.size() == 2);
  CHECK(all[1].by[0].in->name.value == "GigabitEthernet0/0");
}

TEST_CASE("applied policy: whether a clause takes everything") {
  CHECK(taken("route-map P permit 10\n match ip address A\nroute-map P permit 20\n"
              "ip access-list extended A\n permit ip 10.0.0.0 0.0.0.255 any\n") ==
        "10 some, 20 all, ");
  CHECK(taken("route-map P permit 10\n match ip address A\n"
              "ip access-list extended A\n permit ip any any\n") == "10 all, ");
  CHECK(taken("route-map P permit 10\n match ip address 1\naccess-list 1 permit any\n") ==
        "10 all, ");
  CHECK(taken("route-map P permit 10\n match ip address A\nip access-list extended A\n"
              " deny ip any 10.0.0.0 0.255.255.255\n permit ip any any\n") == "10 some, ");
  CHECK(taken("route-map P permit 10\n match length 3 200\n") == "10 some, ");
}

}  // namespace applied_policy_test
