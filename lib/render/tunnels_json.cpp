#include "render/tunnels_json.hpp"

#include <string_view>

#include <nlohmann/json.hpp>

#include "render/flow_json.hpp"
#include "render/json_finding.hpp"
#include "render/json_text.hpp"

namespace peerlint::render {
namespace {

using json = nlohmann::ordered_json;

json word(std::string_view text) { return text; }

// What is not known is an empty text, but for these.
json word_or_null(std::string_view text) { return text.empty() ? json(nullptr) : json(text); }

json end_of(const reported_end& of) {
  return {{"file", of.file},
          {"device", of.device},
          {"object", of.object},
          {"address", of.address},
          {"line", of.where.line}};
}

json step_of(const prediction_step& of) {
  return {{"number", of.number},
          {"name", name_of_step(of.number)},
          {"verdict", to_text(of.is)},
          {"because", array_of(of.because, word)}};
}

json message_of(const predicted_message& of) {
  return {{"side", of.initiator ? "initiator" : "responder"}, {"text", of.text}};
}

json ike_of(const std::optional<chosen_ike>& of) {
  if (!of) return nullptr;
  return {{"version", of->version},
          {"encryption", of->encryption},
          {"key_bits", of->key_bits},
          {"hash", of->hash},
          {"prf", of->prf},
          {"group", of->group},
          {"authentication", of->authentication},
          {"lifetime_s", of->lifetime_s}};
}

json ipsec_of(const std::optional<chosen_ipsec>& of) {
  if (!of) return nullptr;
  return {{"transforms", of->transforms},
          {"mode", of->mode},
          {"pfs", of->pfs},
          {"lifetime_s", of->lifetime_s},
          {"lifetime_kb", of->lifetime_kb}};
}

json selector_of(const reported_selector& of) {
  return {{"local", of.local},       {"remote", of.remote},
          {"protocol", of.protocol}, {"outcome", to_text(of.outcome)},
          {"entry", of.entry},       {"because", array_of(of.because, word)}};
}

json direction_of(const reported_direction& of) {
  const auto& result = of.result;
  return {{"outcome", to_text(result.outcome)},
          {"confidence", to_text(result.sure)},
          {"step", word_or_null(result.step)},
          {"gate", result.gate ? json(to_text(*result.gate)) : json(nullptr)},
          {"initiator_state", result.initiator_state},
          {"responder_state", result.responder_state},
          {"steps", array_of(result.steps, step_of)},
          {"messages", array_of(result.messages, message_of)},
          {"chosen", {{"ike", ike_of(result.ike)}, {"ipsec", ipsec_of(result.ipsec)}}},
          {"selectors", array_of(of.selectors, selector_of)},
          {"assumes", result.assumes}};
}

// Whom an end calls that is alone.
json called_by(const tunnel_report& of) {
  if (!of.is_alone() || of.a.peer.empty()) return nullptr;
  return {{"address", of.a.peer}, {"device", word_or_null(of.called)}};
}

json tunnel_of(const tunnel_report& of) {
  return {{"kind", of.a.kind},
          {"a", end_of(of.a)},
          {"b", of.b ? end_of(*of.b) : json(nullptr)},
          {"called", called_by(of)},
          {"a_to_b", direction_of(of.a_to_b)},
          {"b_to_a", direction_of(of.b_to_a)},
          {"findings", array_of(of.findings, json_finding)}};
}

json summary_of(const tunnels_summary& of) {
  json made = {{"tunnels", of.tunnels},
               {"up", of.up},
               {"failing", of.failing},
               {"unknown", of.unknown},
               {"alone", of.alone}};
  made.update(json_summary(of.counts));
  return made;
}

}  // namespace

std::string write_tunnels(const tunnels_result& result) {
  return json_text({{"version", contract_version},
                    {"tunnels", array_of(result.tunnels, tunnel_of)},
                    {"problems", array_of(result.problems, json_problem)},
                    {"summary", summary_of(result.summary)}});
}

std::string write_tunnels(const tunnels_result& result, std::span<const packet_trace> flows) {
  return json_text({{"version", contract_version},
                    {"tunnels", array_of(result.tunnels, tunnel_of)},
                    {"flows", array_of(flows, json_flow)},
                    {"problems", array_of(result.problems, json_problem)},
                    {"summary", summary_of(result.summary)}});
}

}  // namespace peerlint::render
