#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>

#include "rules/dmv/mapping.hpp"
#include "rules/tun/sole_owner.hpp"
#include "rules/tun/tunnel_ends.hpp"

namespace peerlint::rules::dmv {

/// How OSPF runs over a tunnel (Cisco IOS IP Routing: OSPF Command Reference, `ip ospf network`).
struct ospf_type {
  std::string_view words;
  bool elects = false;  ///< a designated router
  unsigned hello = 10;  ///< seconds, by default
};

constexpr ospf_type ospf_types[] = {
    {"point-to-point", false, 10},      {"broadcast", true, 10},
    {"non-broadcast", true, 30},        {"point-to-multipoint non-broadcast", false, 30},
    {"point-to-multipoint", false, 30},
};

/// What the lines of one end make of it; a tunnel is point-to-point where none says otherwise.
struct ospf_end {
  ospf_type type = ospf_types[0];
  bool written = false;
  bool timed = false;  ///< by lines of its own
  unsigned hello = 10;
  span at{};
};

inline std::optional<unsigned> number_behind(const model::option_line& line) {
  const auto digits = std::string_view(line.text).substr(line.command.size() + 1);
  unsigned number = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return read.ec == std::errc{} ? std::optional(number) : std::nullopt;
}

inline const model::option_line* line_of(const model::interface& on, std::string_view command) {
  const auto* line = model::find_option(on.options, command);
  return line == nullptr || line->off ? nullptr : line;
}

inline ospf_end ospf_of(const endpoint& end) {
  ospf_end made;
  made.at = end.section;
  if (const auto* line = line_of(*end.tunnel, "ip ospf network")) {
    const auto words = std::string_view(line->text).substr(line->command.size() + 1);
    for (const auto& type : ospf_types)
      if (type.words == words) made.type = type;
    made.written = true;
    made.at = line->at;
  }
  made.hello = made.type.hello;
  if (const auto* line = line_of(*end.tunnel, "ip ospf hello-interval"))
    made.hello = number_behind(*line).value_or(made.hello);
  made.timed = line_of(*end.tunnel, "ip ospf hello-interval") != nullptr ||
               line_of(*end.tunnel, "ip ospf dead-interval") != nullptr;
  return made;
}

/// How the two ends fail to meet; "" when they do, or lines for the dead interval decide.
inline std::string_view disagreement(const ospf_end& a, const ospf_end& b) {
  if (a.hello != b.hello)
    return "each drops the hellos of the other (\"Mismatched hello parameters\"): they are never "
           "neighbours";
  if (a.type.elects != b.type.elects)
    return "they become neighbours, but describe the link in two ways: no route goes by it (\"Adv "
           "Router is not-reachable\")";
  return {};
}

inline void judge_types(const exchange& way, const ospf_end& spoke, const ospf_end& hub,
                        confidence sure, report& out) {
  const auto wrong = disagreement(spoke, hub);
  if (wrong.empty() || spoke.type.words == hub.type.words) return;
  const auto& a = way.initiator;
  const auto& b = way.responder;
  // A hub is no point-to-point link, whatever its default says.
  const bool hub_changes = hub.type.words == ospf_types[0].words;
  out.at(spoke.at, "OSPF is {} at {} and {} at {}", spoke.type.words, a.device_name, hub.type.words,
         b.device_name)
      .label(spoke.written ? "here" : "{}, as no `ip ospf network` says otherwise",
             spoke.type.words)
      .related(hub.at, "{} there", hub.type.words)
      .at_most(sure)
      .at_most(spoke.timed || hub.timed ? confidence::medium : confidence::high)
      .why("{}", wrong)
      .help("one kind on all: on {}: {} / ip ospf network {}",
            hub_changes ? b.device_name : a.device_name, hub_changes ? b.object : a.object,
            hub_changes ? spoke.type.words : hub.type.words);
}

inline void judge_priority(const exchange& way, const ospf_end& spoke, const ospf_end& hub,
                           confidence sure, report& out) {
  if (!spoke.type.elects || !hub.type.elects) return;
  const auto& a = way.initiator;
  const auto* line = line_of(*a.tunnel, "ip ospf priority");
  if (line != nullptr && number_behind(*line) == 0U) return;
  out.at(line == nullptr ? spoke.at : line->at,
         "{} may become the designated router of the network of {}", a.device_name,
         way.responder.device_name)
      .label(line == nullptr ? "and no `ip ospf priority 0`" : "not 0")
      .related(hub.at, "the hub elects one, too")
      .at_most(level::warning)
      .at_most(sure)
      .why(
          "a spoke hears the hub only: while the hub restarts each spoke elects itself, and keeps "
          "the office; the other spokes do not hear it, and routes are missing")
      .help("on {}: {} / ip ospf priority 0", a.device_name, a.object);
}

}  // namespace peerlint::rules::dmv

PEERLINT_RULE(dmv_ospf_network_type_mismatch){
    .code = "DMV013",
    .name = "ospf-network-type-mismatch",
    .summary = "a hub and a spoke run OSPF over the tunnel in two ways that do not meet",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const tunnel& between, const facts::fleet_facts& fleet, report& out) {
          const auto& way = tun::from_spoke(between);
          const auto& hub = way.responder;
          if (hub.kind != endpoint_kind::multipoint || !hub.takes_anyone() ||
              way.initiator.tunnel == nullptr)
            return;
          const auto at_spoke = dmv::routing_over(*way.initiator.tunnel, fleet.of(way.initiator));
          const auto at_hub = dmv::routing_over(*hub.tunnel, fleet.of(hub));
          if (at_spoke.name != "OSPF" || at_hub.name != "OSPF") return;
          auto sure = tun::certainty_of_owner(hub.address, fleet);
          if (!at_spoke.sure || !at_hub.sure) sure = std::min(sure, confidence::medium);
          const auto spoke_end = dmv::ospf_of(way.initiator);
          const auto hub_end = dmv::ospf_of(hub);
          if (!spoke_end.written && !hub_end.written) return;
          dmv::judge_types(way, spoke_end, hub_end, sure, out);
          dmv::judge_priority(way, spoke_end, hub_end, sure, out);
        },
};
