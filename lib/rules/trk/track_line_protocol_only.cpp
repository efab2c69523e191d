#include <array>

#include "rules/trk/object.hpp"

namespace peerlint::rules::trk {

// Something that stays up may stand at the other end of the cable.
bool is_ethernet(std::string_view interface) {
  static constexpr std::array<std::string_view, 4> types{"Ethernet", "FastEthernet",
                                                         "GigabitEthernet", "TenGigabitEthernet"};
  const auto type = interface.substr(0, interface.find_first_of("0123456789"));
  return std::find(types.begin(), types.end(), type) != types.end();
}

}  // namespace peerlint::rules::trk

PEERLINT_RULE(trk_track_line_protocol_only){
    .code = "TRK019",
    .name = "track-line-protocol-only",
    .summary = "the default route hangs on nothing but the line protocol of an Ethernet port",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& route : facts.device.static_routes) {
            if (route.track == 0 || route.destination != net::ipv4_prefix{}) continue;
            const auto* const track = facts::track_numbered(route.track, facts.device);
            if (track == nullptr || track->kind != trk::kinds::interface ||
                track->facet != model::track_facet::line_protocol ||
                !trk::is_ethernet(track->interface.value))
              continue;
            out.at(route.line.at, "the route stays while {} has a link", track->interface.value)
                .related(track->header.at, "the object that it hangs on")
                .why(
                    "behind a switch or a modem the port stays up when the provider fails: the "
                    "traffic goes to a dead path")
                .help(
                    "an operation of IP SLA with a target behind the provider, and: track {} ip "
                    "sla <operation> reachability",
                    track->number.value);
          }
        },
};
