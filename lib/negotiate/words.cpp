#include <array>

#include <peerlint/tunnel.hpp>

namespace peerlint {

std::string_view to_text(policy_field field) {
  static constexpr std::array<std::string_view, 4> words{"encryption", "hash", "authentication",
                                                         "group"};
  return words[static_cast<std::size_t>(field)];
}

std::string_view to_text(proposal_field field) {
  static constexpr std::array<std::string_view, 5> words{"encryption", "integrity", "prf", "group",
                                                         "pqc"};
  return words[static_cast<std::size_t>(field)];
}

std::string_view to_text(endpoint_kind value) {
  static constexpr std::array<std::string_view, 6> words{"crypto map", "dynamic map", "VTI", "GRE",
                                                         "DMVPN",      "dynamic VTI"};
  return words[static_cast<std::size_t>(value)];
}

std::string endpoint::peer_text() const { return peer ? net::to_text(*peer) : peer_ipv6; }

std::string endpoint::address_text() const {
  return address ? net::to_text(*address) : address_ipv6;
}

std::string_view to_text(verdict value) {
  static constexpr std::array<std::string_view, 3> words{"pass", "fail", "unknown"};
  return words[static_cast<std::size_t>(value)];
}

std::string_view to_text(outcome value) {
  static constexpr std::array<std::string_view, 9> words{
      "up",   "up_degraded",     "up_no_traffic",  "half_open", "latent_fail",
      "down", "never_triggered", "responder_only", "unknown"};
  return words[static_cast<std::size_t>(value)];
}

bool is_up(outcome value) {
  return value == outcome::up || value == outcome::up_degraded || value == outcome::latent_fail;
}

std::string_view to_text(gate_name value) {
  static constexpr std::array<std::string_view, gate_count> words{
      "G0", "G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "G9", "G10", "G11", "G12", "G13"};
  return words[static_cast<std::size_t>(value)];
}

std::string_view to_text(prediction_step::verdicts value) {
  static constexpr std::array<std::string_view, 4> words{"pass", "fail", "unknown", "not_reached"};
  return words[static_cast<std::size_t>(value)];
}

std::string_view name_of_step(unsigned number) {
  static constexpr std::array<std::string_view, 5> words{
      "interesting traffic", "IKE phase 1", "IKE phase 2", "data", "termination and rekey"};
  return words[number - 1];
}

}  // namespace peerlint
