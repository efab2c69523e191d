#include <utility>

#include <fmt/format.h>

#include "facts/path/packet_walk_steps.hpp"
#include "facts/path/zone_crossing.hpp"

// Where a packet goes.
namespace peerlint::facts {

const model::interface* packet_walk::route() {
  const auto& policy = from_.self            ? device_.local_policy
                       : from_.in != nullptr ? from_.in->policy_route_map
                                             : no_policy_;
  const bool own = facts_.routes.lookup(table(), net::ipv4_of(now_.destination)).is ==
                   route_choice::kinds::own_address;
  if (policy.is_set() && !own) {
    const auto way =
        route_by_policy(policy.value, now_, table(), facts_.filters, facts_.routes, device_);
    if (way.applies == net::truth::unknown)
      say(flow_place::policy_route, flow_verdict::unknown,
          fmt::format("route map {} may send it another way", policy.value), way.at);
    else if (way.applies == net::truth::yes && !(way.where_no_route && has_own_route()))
      return by_policy(policy.value, way);
  }
  return by_table(table());
}

bool packet_walk::has_own_route() const {
  const auto choice = facts_.routes.lookup(table(), net::ipv4_of(now_.destination));
  return choice.taken != nullptr && choice.taken->to.length > 0;
}

const model::interface* packet_walk::by_policy(std::string_view map, const policy_way& way) {
  const auto clause = fmt::format("route map {} {}", map, way.clause->sequence.value);
  if (way.discards) {
    say(flow_place::policy_route, flow_verdict::drop, clause + " sends it to Null0", way.at);
    end(flow_outcome::dropped);
    return nullptr;
  }
  if (way.other_table) {
    say(flow_place::policy_route, flow_verdict::change,
        fmt::format("{} routes it in {}", clause,
                    way.vrf.empty() ? "the global table" : "VRF " + std::string(way.vrf)),
        way.at);
    return by_table(way.vrf);
  }
  say(flow_place::policy_route, flow_verdict::change,
      fmt::format("{} sends it by {}{}", clause, way.out->name.value,
                  way.next_hop ? " to " + net::to_text(*way.next_hop) : ""),
      way.at);
  return way.out;
}

const model::interface* packet_walk::by_table(std::string_view vrf) {
  const auto to = net::ipv4_of(now_.destination);
  const auto choice = facts_.routes.lookup(vrf, to);
  using kinds = route_choice::kinds;
  const auto at = choice.taken == nullptr ? span{} : choice.taken->at;
  const auto table_name = vrf.empty() ? std::string() : fmt::format(" in VRF {}", vrf);
  switch (choice.is) {
    case kinds::own_address:
      say(flow_place::route, flow_verdict::pass,
          fmt::format("{} is the router's own address on {}", net::to_text(to),
                      choice.out->name.value),
          choice.out->addresses.empty() ? choice.out->header.at : choice.out->addresses[0].at);
      if (zones(self_zone)) end(flow_outcome::forwarded);
      return nullptr;
    case kinds::no_route:
      say(flow_place::route, flow_verdict::drop,
          fmt::format("no route to {}{}", net::to_text(to), table_name), span{});
      end(flow_outcome::dropped);
      return nullptr;
    case kinds::discarded:
      say(flow_place::route, flow_verdict::drop,
          fmt::format("{} goes to Null0", net::to_text(choice.taken->to)), at);
      end(flow_outcome::dropped);
      return nullptr;
    case kinds::unknown:
      say(flow_place::route, flow_verdict::unknown,
          choice.learned_by.empty()
              ? fmt::format("no line says the way to {}{}", net::to_text(to), table_name)
              : fmt::format("no line says the way to {}{}: {} may bring it", net::to_text(to),
                            table_name, choice.learned_by),
          span{});
      end(flow_outcome::unknown);
      return nullptr;
    case kinds::leaves:
      break;
  }
  return by_route(choice);
}

const model::interface* packet_walk::by_route(const route_choice& choice) {
  const auto& taken = *choice.taken;
  auto what = fmt::format("{} by {}", net::to_text(taken.to),
                          choice.out == nullptr ? "an interface" : choice.out->name.value);
  if (choice.next_hop) what += " to " + net::to_text(*choice.next_hop);
  const bool doubt = choice.sure == confidence::low;
  if (doubt) what += fmt::format("; {} may bring a better route", choice.learned_by);
  say(flow_place::route, doubt ? flow_verdict::unknown : flow_verdict::pass, std::move(what),
      taken.at);
  if (taken.track != 0) assume(fmt::format("track {} is up", taken.track));
  if (taken.while_up) assume("the tunnel is up, so reverse-route has brought the route");
  if (!doubt && !choice.learned_by.empty() && choice.sure != confidence::high)
    assume(fmt::format("{} brings no better route to {}", choice.learned_by,
                       text_of(now_.destination)));
  return choice.out;
}

}  // namespace peerlint::facts
