#include "render/flow_json.hpp"

#include <nlohmann/json.hpp>

#include "render/json_text.hpp"

namespace peerlint::render {
namespace {

using json = nlohmann::ordered_json;

json packet(const flow_packet& of) {
  return {{"source", net::to_text(of.source)},
          {"destination", net::to_text(of.destination)},
          {"protocol", of.protocol},
          {"source_port", of.source_port},
          {"destination_port", of.destination_port}};
}

}  // namespace

json json_flow(const packet_trace& trace) {
  auto steps = json::array();
  for (const auto& each : trace.steps)
    steps.push_back({{"step", to_text(each.place)},
                     {"verdict", to_text(each.verdict)},
                     {"what", each.what},
                     {"file", each.where.file},
                     {"line", each.where.line}});
  return {{"version", contract_version},
          {"device", trace.device},
          {"packet", packet(trace.packet)},
          {"from", trace.from},
          {"trace", steps},
          {"outcome", to_text(trace.outcome)},
          {"interface", trace.interface},
          {"entry", trace.entry},
          {"assumes", trace.assumes}};
}

std::string write_flow(const packet_trace& trace) { return json_text(json_flow(trace)); }

}  // namespace peerlint::render
