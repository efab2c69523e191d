#include <set>
#include <string_view>
#include <tuple>

#include "rules/nat/two_exits.hpp"

namespace peerlint::rules::nat {

bool is_plain(const model::nat_static& of) {
  return of.direction == model::nat_direction::inside_source && of.vrf.value.empty();
}

// The global address is one of the exit's network.
bool is_of(const provider_exit& exit, const model::nat_static& of,
           const facts::device_facts& facts) {
  if (!of.interface.value.empty()) return of.interface.value == exit.on->name.value;
  return facts.routes.connected_to({}, of.translated.value) == exit.on;
}

// What a host offers: itself, or one of its ports.
using service = std::tuple<net::ipv4_address, model::nat_static_kind, std::string_view>;

service service_of(const model::nat_static& of) {
  return {of.original.value, of.kind, of.original_port};
}

// Those with an address of the first exit and none elsewhere.
std::vector<const model::nat_static*> only_by(const provider_exit& first,
                                              const facts::device_facts& facts) {
  std::set<service> elsewhere;
  std::vector<const model::nat_static*> here;
  for (const auto& one : facts.device.nat_statics) {
    if (!is_of(first, one, facts))
      elsewhere.insert(service_of(one));
    else if (is_plain(one))
      here.push_back(&one);
  }
  std::erase_if(here, [&](const auto* one) { return elsewhere.contains(service_of(*one)); });
  return here;
}

}  // namespace peerlint::rules::nat

PEERLINT_RULE(nat_nat_static_single_isp){
    .code = "NAT108",
    .name = "nat-static-single-isp",
    .summary = "a service is reached by the address of one of two providers only",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto exits = nat::provider_exits(facts);
          const auto* const first = nat::exit_in_use(exits, facts);
          if (first == nullptr || !nat::is_served(exits[1], facts)) return;
          const auto lonely = nat::only_by(*first, facts);
          if (lonely.empty()) return;
          const auto more = lonely.size() - 1;
          out.at(lonely.front()->line.at, "{}{} is reached by the address of {} only",
                 net::to_text(lonely.front()->original.value),
                 more == 0 ? std::string() : say(" (and {} more)", more), nat::name_of(*first))
              .label("no such line for {}", nat::name_of(exits[1]))
              .related(exits[1].at, "takes over")
              .why(
                  "while this provider is down nobody reaches the service from outside, and its "
                  "answers leave by the other one with an address that is not there")
              .help(
                  "a second line with an address of {}, both with `extendable` and a `route-map` "
                  "that matches the interface",
                  nat::name_of(exits[1]));
        },
};
