#include "render/tunnel_words.hpp"

#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "render/glyphs.hpp"

namespace peerlint::render {
namespace {

struct outcome_look {
  std::string_view words;
  level like;
  int rank;  ///< the higher, the more there is to say
};
// By outcome.
constexpr std::array<outcome_look, 9> looks{{{"up", level::note, 0},
                                             {"up, but degraded", level::warning, 2},
                                             {"up, no traffic passes", level::error, 5},
                                             {"half open", level::error, 6},
                                             {"up for now", level::error, 4},
                                             {"down", level::error, 8},
                                             {"never starts", level::warning, 7},
                                             {"only answers", level::note, 1},
                                             {"not certain", level::warning, 3}}};

const outcome_look& look_of(outcome value) { return looks[static_cast<std::size_t>(value)]; }

}  // namespace

std::string_view outcome_words(outcome value) { return look_of(value).words; }

level like_of(outcome value) { return look_of(value).like; }

std::string short_object(const reported_end& of) {
  for (const std::string_view word : {"crypto map ", "crypto dynamic-map ", "interface "})
    if (of.object.starts_with(word)) return of.object.substr(word.size());
  return of.object;
}

std::string end_words(const reported_end& of) { return of.device + ' ' + short_object(of); }

std::string peer_words(const tunnel_report& of) {
  if (of.a.peer.empty()) return "anyone";
  return of.called.empty() ? of.a.peer : fmt::format("{} ({})", of.a.peer, of.called);
}

std::string_view lone_words(const tunnel_report& of) {
  return of.called.empty() ? "peer not among these files" : "not answered";
}

std::string_view lone_heading(bool called) {
  return called ? "No section of the router that is called answers"
                : "Not among these files are the peers of";
}

std::string why_words(const reported_direction& of) {
  // Its outcome says all.
  if (of.result.outcome == outcome::responder_only) return "";
  auto made = printable(of.why);
  if (!made.empty() && !of.because.empty())
    made += fmt::format(" ({})", fmt::join(of.because, ", "));
  return made;
}

std::string verdict_of(const reported_direction& of) {
  const auto words = outcome_words(of.result.outcome);
  return of.result.outcome == outcome::down ? fmt::format("{} at {}", words, of.result.step)
                                            : std::string(words);
}

const reported_direction& worse_of(const tunnel_report& of) {
  const auto rank = [](const reported_direction& way) { return look_of(way.result.outcome).rank; };
  return rank(of.b_to_a) > rank(of.a_to_b) ? of.b_to_a : of.a_to_b;
}

std::string draw_tunnel_counts(const tunnels_summary& of) {
  auto text = of.tunnels == 0 ? std::string("no tunnel has both ends among these files")
                              : fmt::format("{} tunnel{}: {} up, {} failing", of.tunnels,
                                            of.tunnels == 1 ? "" : "s", of.up, of.failing);
  if (of.unknown > 0) text += fmt::format(", {} not certain", of.unknown);
  const auto missing = of.alone - of.unanswered;
  if (missing > 0) text += fmt::format("; {} with a peer that is not among these files", missing);
  if (of.unanswered > 0)
    text += fmt::format("; {} unanswered by the router that is called", of.unanswered);
  return text;
}

}  // namespace peerlint::render
