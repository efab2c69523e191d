#include "write/objects.hpp"
#include "write/words.hpp"

namespace peerlint::write {
namespace {

using model::track_kind;

std::string operation(const model::track_object& of) {
  std::string text(of.by_rtr ? "rtr" : "ip sla");
  if (of.operation) text += ' ' + std::to_string(of.operation->value);
  return of.aspect ? text + ' ' + of.aspect->value : text;
}

// What stands behind the number of the object.
std::string watched(const model::track_object& of) {
  const std::string by = of.metric ? " metric threshold" : " reachability";
  switch (of.kind) {
    case track_kind::unknown:
      return {};
    case track_kind::interface:
      return "interface " + of.interface.value + ' ' + std::string(model::to_text(of.facet));
    case track_kind::ip_route:
      return "ip route " + (of.route ? net::to_text(of.route->value) : std::string()) + by;
    case track_kind::ipv6_route:
      return "ipv6 route " + of.ipv6_route.value + by;
    case track_kind::operation:
      return operation(of);
    case track_kind::list:
      return "list " + std::string(model::to_text(of.combination));
    case track_kind::stub:
      return "stub-object";
    case track_kind::application:
    case track_kind::service:
      return of.words;
  }
  return {};
}

std::string words_of(const model::track_member& of) {
  auto text = std::to_string(of.object);
  if (of.negated) text += " not";
  return of.weight ? text + " weight " + std::to_string(*of.weight) : text;
}

}  // namespace

void write(ios_text& into, const model::track_object& of) {
  into.line("track", of.number.value, watched(of));
  into.section([&] {
    for (const auto& member : of.members) into.line("object", words_of(member.value));
    if (of.threshold.is_set()) {
      const auto& threshold = of.threshold.value;
      into.line("threshold", model::to_text(threshold.of), number_behind("up", threshold.up),
                number_behind("down", threshold.down));
    }
    into.number("delay up", of.delay_up);
    into.number("delay down", of.delay_down);
    into.setting("carrier-delay", of.carrier_delay);
    into.setting(of.kind == track_kind::ipv6_route ? "ipv6 vrf" : "ip vrf", of.vrf);
    into.setting("default-state", of.default_state,
                 [](model::track_state state) { return model::to_text(state); });
  });
}

}  // namespace peerlint::write
