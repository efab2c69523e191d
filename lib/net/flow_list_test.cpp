#include "net/flow_list.hpp"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "net/line_effects.hpp"
#include "net/list_comparison.hpp"

namespace flow_list_test {

using namespace peerlint::net;

namespace {

address_block network(const char* address, std::uint8_t length) {
  return block_of(ipv4_prefix{*parse_ipv4(address), length});
}

const auto any = any_address(address_family::ipv4);

flow ip(address_block source, address_block destination) {
  flow made;
  made.packets.source = source;
  made.packets.destination = destination;
  return made;
}

flow tcp(address_block source, address_block destination, number_set ports) {
  auto made = ip(source, destination);
  made.packets.protocols = number_set::of(tcp_protocol);
  made.packets.destination_ports = std::move(ports);
  return made;
}

flow when(const char* condition, flow made) {
  made.conditions.emplace_back(condition);
  return made;
}

struct action_and_flows {
  verdict action;
  std::vector<flow> flows;
};

// Lines are known as 10, 20 …
flow_list list(std::initializer_list<action_and_flows> lines) {
  std::vector<list_line> made;
  for (const auto& [action, flows] : lines) made.push_back({10 * (made.size() + 1), action, flows});
  return flow_list(std::move(made));
}

constexpr auto permit = verdict::permit;
constexpr auto deny = verdict::deny;

const auto branch = network("10.1.9.0", 24);
const auto hq = network("10.2.0.0", 16);
const number_set web({{80, 80}, {443, 443}});

std::string words(const std::optional<packet>& one) { return one ? to_text(*one) : "none"; }

}  // namespace

TEST_CASE("lists: the first line that matches decides, the end denies") {
  const auto filter = list({{deny, {tcp(branch, hq, number_set::of(80))}},
                            {permit, {tcp(branch, hq, web), ip(hq, branch)}}});
  auto sent = natural_packet(tcp(branch, hq, web).packets);
  CHECK(filter.decide(sent).permitted == truth::yes);
  CHECK(filter.decide(sent).line == 20U);
  sent.destination_port = 80;
  CHECK(filter.decide(sent).permitted == truth::no);
  CHECK(filter.decide(sent).line == 10U);
  sent.destination_port = 22;
  CHECK(filter.decide(sent).permitted == truth::no);
  CHECK_FALSE(filter.decide(sent).line.has_value());
  CHECK(flow_list().decide(sent).permitted == truth::no);
}

TEST_CASE("lists: lines are found by flow") {
  const auto crypto = list({{permit, {ip(branch, hq)}},
                            {deny, {ip(any, network("10.2.7.0", 24))}},
                            {permit, {ip(network("10.3.0.0", 24), hq)}}});
  using numbers = std::vector<std::size_t>;
  CHECK(crypto.line_equal(ip(branch, hq)) == 10U);
  CHECK(crypto.line_equal(ip(hq, branch)) == std::nullopt);
  CHECK(crypto.mirrored().line_equal(ip(hq, branch)) == 10U);
  CHECK(crypto.lines_meeting(ip(branch, any)) == numbers{10, 20});
  CHECK(crypto.lines_meeting(ip(hq, branch)).empty());
  CHECK(crypto.meets(ip(branch, any)));
  CHECK_FALSE(crypto.meets(ip(hq, branch)));
  CHECK(crypto.lines_containing(tcp(branch, network("10.2.7.1", 32), web)) == numbers{10, 20});
}

TEST_CASE("lists: comparisons show a packet for what they deny") {
  const auto wide = list({{permit, {ip(network("10.1.8.0", 23), hq)}}});
  const auto narrow = list({{permit, {ip(network("10.1.8.0", 24), hq)}}});
  CHECK(compare(wide, narrow).is() == relation::superset);
  CHECK(compare(narrow, wide).is() == relation::subset);
  CHECK(words(compare(wide, narrow).first_within_second.against) == "10.1.9.1 → 10.2.0.1 tcp 443");
  CHECK(words(compare(wide, narrow).apart.against) == "10.1.8.1 → 10.2.0.1 tcp 443");
  CHECK(compare_mirrored(wide, list({{permit, {ip(hq, network("10.1.8.0", 24))}},
                                     {permit, {ip(hq, network("10.1.9.0", 24))}}}))
            .is() == relation::equal);
  CHECK(compare_mirrored(wide, wide).is() == relation::disjoint);
  CHECK(compare(flow_list(), list({{deny, {ip(any, any)}}})).is() == relation::equal);
  CHECK(compare(flow_list(), wide).is() == relation::disjoint);
}

TEST_CASE("lists: deny lines cut what later lines permit") {
  const auto cut = list({{deny, {tcp(any, any, number_set::of(443))}}, {permit, {ip(branch, hq)}}});
  const auto whole = list({{permit, {ip(branch, hq)}}});
  CHECK(compare(cut, whole).is() == relation::subset);
  CHECK(words(compare(whole, cut).first_within_second.against) == "10.1.9.1 → 10.2.0.1 tcp 443");
  CHECK(words(compare(whole, cut).apart.against) == "10.1.9.1 → 10.2.0.1 udp 53");
}

TEST_CASE("lists: shadowed, unreachable and redundant lines") {
  const auto halves = [](std::uint8_t half) {
    return ip(network(half == 0 ? "10.1.9.0" : "10.1.9.128", 25), hq);
  };
  const auto said = line_effects(list({{permit, {halves(0)}},
                                       {deny, {halves(1)}},
                                       {permit, {ip(branch, hq)}},  // by both together
                                       {deny, {tcp(halves(0).packets.source, hq, web)}},  // by 10
                                       {permit, {ip(hq, branch)}},  // 60 does it, too
                                       {permit, {ip(hq, any)}},
                                       {deny, {ip(any, branch)}}}));  // as the end does
  REQUIRE(said.size() == 7);
  CHECK(words(said[0].decides) == "10.1.9.1 → 10.2.0.1 tcp 443");
  CHECK(said[0].needed == truth::no);  // without it, 30 permits the same
  CHECK(words(said[1].changes) == "10.1.9.129 → 10.2.0.1 tcp 443");
  CHECK_FALSE(said[2].shadowed_by.has_value());
  CHECK(said[2].reachable == truth::no);
  CHECK(said[3].shadowed_by == 10U);
  CHECK(said[4].reachable == truth::yes);
  CHECK(said[4].needed == truth::no);
  CHECK(words(said[5].changes) == "10.2.0.1 → 198.51.100.1 tcp 443");
  CHECK(said[6].reachable == truth::yes);
  CHECK(said[6].needed == truth::no);
}

TEST_CASE("lists: object groups are lines of several flows") {
  const auto said = line_effects(
      list({{permit, {ip(network("10.1.9.0", 25), hq), ip(network("10.1.9.128", 25), hq)}},
            {permit, {ip(branch, hq)}},
            {permit, {ip(branch, network("10.2.1.0", 24)), ip(hq, branch)}}}));
  CHECK(said[1].shadowed_by == 10U);  // its flows together
  CHECK(line_effects(
            list({{permit, {ip(network("10.1.9.0", 25), hq), ip(network("10.1.9.128", 25), hq)}},
                  {permit, {ip(network("10.1.0.0", 16), hq)}},
                  {deny, {ip(branch, hq)}}}))[2]
            .shadowed_by == 10U);  // the first of two
  CHECK(said[2].reachable == truth::yes);
  CHECK(words(said[2].decides) == "10.2.0.1 → 10.1.9.1 tcp 443");
}

TEST_CASE("lists: claims hold whichever way conditions go") {
  const auto maybe = when("established", ip(branch, hq));
  const auto said = line_effects(list({{permit, {maybe}},
                                       {permit, {ip(branch, hq)}},
                                       {permit, {maybe}},
                                       {deny, {when("time-range NIGHT", ip(hq, branch))}},
                                       {permit, {ip(hq, branch)}}}));
  CHECK(said[0].reachable == truth::unknown);
  CHECK(said[0].needed == truth::no);
  CHECK(said[1].reachable == truth::unknown);  // all packets may be of a connection
  CHECK(said[2].shadowed_by == 10U);
  CHECK(said[3].needed == truth::unknown);
  CHECK(said[4].needed == truth::unknown);
  const auto timed = list({{permit, {maybe}}});
  const auto plain = list({{permit, {ip(branch, hq)}}});
  CHECK(compare(timed, timed).is() == relation::equal);
  CHECK(compare(timed, plain).is() == relation::unknown);
  CHECK(compare(timed, plain).first_within_second.holds == truth::yes);
  CHECK(compare(timed, list({{permit, {ip(branch, any)}}})).is() == relation::subset);
  CHECK(plain.decide(natural_packet(maybe.packets)).permitted == truth::yes);
  CHECK(timed.decide(natural_packet(maybe.packets)).permitted == truth::unknown);
}

TEST_CASE("lists: more conditions than can be told apart are unknown, not wrong") {
  std::vector<list_line> lines;
  for (std::size_t i = 0; i < 70; ++i)
    lines.push_back(
        {i, permit, {when(("time-range T" + std::to_string(i)).c_str(), ip(branch, hq))}});
  const flow_list many(lines);
  CHECK(compare(many, list({{deny, {ip(any, any)}}})).is() == relation::unknown);
  CHECK(compare(many, list({{permit, {ip(hq, branch)}}})).apart.holds == truth::unknown);
  CHECK(line_effects(many).back().reachable == truth::unknown);
}

TEST_CASE("lists: over the work limit nothing is claimed") {
  const auto a = list({{permit, {ip(network("10.1.8.0", 23), hq)}}});
  const auto b = list({{permit, {ip(network("10.1.8.0", 24), hq)}}});
  work_limit none(1);
  const auto said = compare(a, b, none);
  CHECK(said.is() == relation::unknown);
  CHECK_FALSE(said.first_within_second.against.has_value());
  const auto effects = line_effects(a, work_limit(1), none);
  CHECK(effects.front().number == 10U);
  CHECK(effects.front().reachable == truth::unknown);
}

// Scattered wildcards in both addresses: the pieces that no line divides are more than there is
// memory for.
TEST_CASE("lists: lists that are made to be slow come to an end") {
  std::vector<list_line> lines;
  std::uint32_t seed = 1;
  const auto next = [&seed] { return seed = seed * 1664525U + 1013904223U; };
  const auto scattered = [&] {
    const auto closed = next() & next() & next() & next();
    return block_of(ipv4_address{next()}, ipv4_wildcard{~closed});
  };
  for (std::size_t i = 0; i < 300; ++i)
    lines.push_back({i, i % 2 == 0 ? permit : deny, {ip(scattered(), scattered())}});
  const flow_list one(lines);
  std::reverse(lines.begin(), lines.end());
  const flow_list other(lines);
  work_limit work(100'000);
  CHECK(compare(one, other, work).first_within_second.holds != truth::yes);
  auto in_all = work_limit(1'000'000);
  CHECK(line_effects(one, work_limit(10'000), in_all).size() == lines.size());
}

}  // namespace flow_list_test
