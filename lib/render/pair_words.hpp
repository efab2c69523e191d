#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <peerlint/tunnel_report.hpp>

namespace peerlint::render {

/// "hq and branch: crypto map, IKEv1"
[[nodiscard]] std::string title_of(const tunnel_report& of);
/// The two ends, a line of each at a time.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> head_rows(const tunnel_report& of);
/// "down at MM2 (G5)"
[[nodiscard]] std::string verdict_words(const reported_direction& of);
/// "fails (P1M001)"
[[nodiscard]] std::string step_words(const prediction_step& of);
[[nodiscard]] level like_of(prediction_step::verdicts is);
/// "aes-cbc 256, sha256, group 14, pre-share, 28800 s"; "" for nothing.
[[nodiscard]] std::string words_of(const std::optional<chosen_ike>& of);
[[nodiscard]] std::string words_of(const std::optional<chosen_ipsec>& of);
/// What a line meets at the other end.
[[nodiscard]] std::string relation_words(const reported_selector& of, std::string_view responder);

/// What a router shows or logs.
struct sign {
  bool initiator = true;
  std::string_view verb;  ///< "shows" or "logs"
  std::string text;
};
/// Of a direction that is not simply up.
[[nodiscard]] std::vector<sign> signs_of(const prediction& of);

}  // namespace peerlint::render
