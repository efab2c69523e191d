#include "cli/pair_flow.hpp"

#include <utility>

namespace peerlint::cli {
namespace {

// An ICMP answer has another type, and no ports to exchange.
flow_packet answer_to(flow_packet packet) {
  constexpr std::uint8_t icmp = 1;
  constexpr std::uint16_t echo = 8;
  std::swap(packet.source, packet.destination);
  if (packet.protocol == icmp) {
    if (packet.source_port == echo) packet.source_port = 0;
  } else {
    std::swap(packet.source_port, packet.destination_port);
  }
  return packet;
}

// The other end of the tunnel into which the packet went; null when it went into none of them.
const reported_end* far_end(const packet_trace& sent, const tunnels_result& among) {
  for (const auto& each : among.tunnels) {
    if (!each.b) continue;
    if (each.a.file == sent.file && each.a.object == sent.entry) return &*each.b;
    if (each.b->file == sent.file && each.b->object == sent.entry) return &each.a;
  }
  return nullptr;
}

void follow_from(const std::string& device, const flow_packet& packet,
                 const tunnels_result& tunnels, const workspace& in,
                 std::vector<packet_trace>& into) {
  into.push_back(in.follow(device, {packet, ""}));
  const auto& sent = into.back();
  if (sent.outcome != flow_outcome::encrypted) return;
  if (const auto* to = far_end(sent, tunnels))
    into.push_back(in.follow(to->device, {packet, to->inside}));
}

}  // namespace

std::vector<packet_trace> follow_through(const flow_packet& packet, const tunnels_result& tunnels,
                                         const workspace& in) {
  std::vector<packet_trace> made;
  const auto devices = in.parse().devices;
  if (devices.size() != 2) return made;
  follow_from(devices.front().name, packet, tunnels, in, made);
  follow_from(devices.back().name, answer_to(packet), tunnels, in, made);
  return made;
}

}  // namespace peerlint::cli
