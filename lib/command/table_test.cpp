#include "command/table.hpp"

#include <optional>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "command/interpret.hpp"

namespace table_test {

using namespace peerlint;
using command::command_table;
using kinds = command::interpretation::kinds;

namespace {

struct reading : command::interpretation {
  std::vector<command::range_fault> faults;
  std::optional<command::fault> problem;
};

reading read(std::string_view mode, const std::string& line) {
  const auto number = command_table::get().mode(mode);
  const command::statement statement(line, 0, 0);
  command::interpreter reader;
  reading made{reader.read(number, statement), {}, {}};
  made.faults = reader.out_of_range(statement);
  made.problem = reader.explain(number, statement);
  return made;
}

}  // namespace

TEST_CASE("command table: an exact word wins, then the only prefix, else the word is ambiguous") {
  CHECK(read("isakmp-policy", "hash sha").kind == kinds::modelled);
  CHECK(read("isakmp-policy", "HASH SHA256").kind == kinds::modelled);
  CHECK(read("isakmp-policy", "encr aes 256").abbreviated);
  CHECK_FALSE(read("isakmp-policy", "encryption aes 256").abbreviated);

  const auto ambiguous = read("crypto-map", "set p 192.0.2.1");
  REQUIRE(ambiguous.problem.has_value());
  CHECK(ambiguous.problem->kind == command::fault::kinds::ambiguous);
  CHECK(ambiguous.problem->candidates == std::vector<std::string_view>{"peer", "pfs"});
}

TEST_CASE("command table: words compete with commands that are only recognised") {
  // `set i` could be identity, ikev2-profile, ip or isakmp-profile; two of them are not modelled.
  const auto read_i = read("crypto-map", "set i X");
  REQUIRE(read_i.problem.has_value());
  CHECK(read_i.problem->candidates.size() >= 4);
}

TEST_CASE("command table: heads that are not modelled are recognised in their own mode only") {
  CHECK(read("interface", "ip rsvp bandwidth 10").kind == kinds::recognised);
  CHECK(read("isakmp-policy", "ip ospf cost 10").kind == kinds::faulty);
  CHECK(read("config", "router ospf 1").opens == command_table::get().mode("router-ospf"));
}

TEST_CASE("command table: `no` takes the arguments away where IOS does") {
  CHECK(read("isakmp-policy", "no hash").kind == kinds::modelled);
  CHECK(read("crypto-map", "no set peer").kind == kinds::modelled);
  CHECK(read("crypto-map", "no set peer 192.0.2.1").kind == kinds::modelled);
  CHECK(read("config", "no crypto isakmp policy").kind == kinds::faulty);
  CHECK(read("config", "no crypto map VPN").kind == kinds::modelled);
  CHECK(read("config", "crypto map VPN").kind == kinds::faulty);
  CHECK(read("config", "no ip route 10.0.0.0 255.0.0.0").kind == kinds::modelled);
  CHECK(read("config", "ip route 10.0.0.0 255.0.0.0").kind == kinds::faulty);
}

TEST_CASE("command table: the fault that got furthest is told") {
  const auto entry = read("config", "crypto map VPN ten ipsec-isakmp");
  REQUIRE(entry.problem.has_value());
  CHECK(entry.problem->at == 15);
  const auto trailing = read("crypto-map", "set pfs group14 group5");
  REQUIRE(trailing.problem.has_value());
  CHECK(command::sentence(*trailing.problem, command::statement("set pfs group14 group5", 0, 0)) ==
        "expected the end of the line, found 'group5'");
}

TEST_CASE("command table: values out of range are taken and told") {
  const auto lifetime = read("isakmp-policy", "lifetime 10");
  REQUIRE(lifetime.faults.size() == 1);
  CHECK(lifetime.faults.front().expected == "a lifetime in seconds (60-86400)");
  CHECK(lifetime.faults.front().at.begin == 9);
}

TEST_CASE("command table: every opened mode and every mode of a production exists") {
  const auto& table = command_table::get();
  for (const auto* production : command::all_productions()) {
    CAPTURE(std::string(production->head));
    for (const auto mode : production->modes)
      if (mode != "*") CHECK(table.mode_name(table.mode(mode)) == mode);
    if (!production->opens.empty())
      CHECK(table.mode_name(table.mode(production->opens)) == production->opens);
  }
}

}  // namespace table_test
