#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <peerlint/tunnel_report.hpp>

#include "render/paint.hpp"

// Words that the page of a tunnel and the table of all have in common.
namespace peerlint::render {

/// "down", "up, but degraded" …
[[nodiscard]] std::string_view outcome_words(outcome value);
/// How an outcome is coloured: like an error, a warning or a note.
[[nodiscard]] level like_of(outcome value);
/// "VPN 10", "Tunnel0": the object without the words that its kind says.
[[nodiscard]] std::string short_object(const reported_end& of);
/// "hq VPN 10"
[[nodiscard]] std::string end_words(const reported_end& of);
/// Of an end that is alone: "192.0.2.1", "192.0.2.1 (hq)" where a device among the files has it,
/// "anyone".
[[nodiscard]] std::string peer_words(const tunnel_report& of);
/// Of an end that is alone: what there is instead of a verdict.
[[nodiscard]] std::string_view lone_words(const tunnel_report& of);
/// What stands above the ends that are alone: those that call a device among the files, and those
/// that do not.
[[nodiscard]] std::string_view lone_heading(bool called);
/// Why it is not up, and the rules that say so: "their pre-shared keys differ (KEY002)".
[[nodiscard]] std::string why_words(const reported_direction& of);
/// The direction that tells most of what is wrong.
[[nodiscard]] const reported_direction& worse_of(const tunnel_report& of);
/// "down at MM2", "up".
[[nodiscard]] std::string verdict_of(const reported_direction& of);
/// "1 tunnel: 0 up, 1 failing; 1 with a peer that is not among these files"
[[nodiscard]] std::string draw_tunnel_counts(const tunnels_summary& of);

}  // namespace peerlint::render
