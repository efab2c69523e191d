#include "rules/evt/event.hpp"

namespace peerlint::rules::evt {

// "192.0.2.0 255.255.255.0" of "192.0.2.0/24"; "" for what is no prefix.
std::string route_words(std::string_view network) {
  const auto slash = network.find('/');
  if (slash == std::string_view::npos) return {};
  const auto address = net::parse_ipv4(network.substr(0, slash));
  unsigned length = 0;
  for (const char c : network.substr(slash + 1)) {
    if (c < '0' || c > '9') return {};
    length = length * 10 + static_cast<unsigned>(c - '0');
  }
  constexpr unsigned most = 32;
  if (!address || length > most) return {};
  return net::to_text(*address) + ' ' +
         net::to_text(net::mask_of(static_cast<std::uint8_t>(length)));
}

}  // namespace peerlint::rules::evt

PEERLINT_RULE(evt_event_routing_self){
    .code = "EVT030",
    .name = "event-routing-self",
    .summary = "an applet waits for changes of a route and changes it itself",
    .level = level::warning,
    .confidence = confidence::medium,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          for (const auto& event : run.applet->events) {
            if (!event.routing || event.ratelimit) continue;
            const auto words = evt::route_words(event.routing->network.value);
            if (words.empty()) continue;
            const auto& type = event.routing->type.value;
            for (const auto& one : run.actions) {
              if (one.head != "ip route" || !evt::has(one.command, words)) continue;
              if ((type == "add" && one.by_no) || (type == "remove" && !one.by_no)) continue;
              out.at(event.routing->network.at, "the applet changes this route itself")
                  .related(one.action->line.at, "here")
                  .why("its own change is the next event: it runs again and again")
                  .help("another event, event track for instance; or: ratelimit 60");
              break;
            }
          }
        },
};
