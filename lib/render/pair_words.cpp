#include "render/pair_words.hpp"

#include <array>

#include <fmt/format.h>

#include "render/glyphs.hpp"
#include "render/tunnel_words.hpp"

namespace peerlint::render {

std::string title_of(const tunnel_report& of) {
  const auto& a = of.a;
  const auto& b = *of.b;
  const auto kinds = a.kind == b.kind ? a.kind : a.kind + " and " + b.kind;
  const auto version = a.ikev2 == b.ikev2 ? (a.ikev2 ? "IKEv2" : "IKEv1") : "IKEv1 and IKEv2";
  return fmt::format("{} and {}: {}, {}", printable(a.device), printable(b.device), kinds, version);
}

std::vector<std::pair<std::string, std::string>> head_rows(const tunnel_report& of) {
  const auto object = [](const reported_end& end) {
    return fmt::format("{}:{}: {}", end.where.file, end.where.line, end.object);
  };
  const auto address = [](const reported_end& end) {
    auto made = end.address.empty() ? "address not in the file" : end.address;
    if (!end.seen_as.empty()) made += ", seen as " + end.seen_as;
    return end.interface.empty() ? made : made + " on " + end.interface;
  };
  const auto rows = [](auto get, const tunnel_report& from) {
    return std::pair(printable(get(from.a)), printable(get(*from.b)));
  };
  return {rows([](const auto& end) { return end.device; }, of), rows(object, of),
          rows(address, of)};
}

std::string verdict_words(const reported_direction& of) {
  const auto& result = of.result;
  std::string made(outcome_words(result.outcome));
  const bool stops = result.outcome == outcome::down || result.outcome == outcome::half_open;
  if (stops && !result.step.empty()) made += fmt::format(" at {}", result.step);
  if (result.gate && result.outcome != outcome::up && result.outcome != outcome::responder_only)
    made += fmt::format(" ({})", to_text(*result.gate));
  if (result.sure == confidence::low) made += ", perhaps";
  return made;
}

level like_of(prediction_step::verdicts is) {
  switch (is) {
    case prediction_step::verdicts::fail:
      return level::error;
    case prediction_step::verdicts::unknown:
      return level::warning;
    default:
      return level::note;
  }
}

std::string step_words(const prediction_step& of) {
  static constexpr std::array<std::string_view, 4> words{"ok", "FAILS", "not certain",
                                                         "not reached"};
  std::string made(words[static_cast<std::size_t>(of.is)]);
  if (!of.because.empty()) made += fmt::format(" ({})", fmt::join(of.because, ", "));
  return made;
}

std::string words_of(const std::optional<chosen_ike>& of) {
  if (!of) return "";
  auto made = of->encryption;
  if (of->key_bits > 0) made += fmt::format(" {}", of->key_bits);
  for (const auto& each : {of->hash, of->prf.empty() || of->prf == of->hash ? "" : "prf " + of->prf})
    if (!each.empty()) made += ", " + each;
  if (of->group > 0) made += fmt::format(", group {}", of->group);
  if (!of->authentication.empty()) made += ", " + of->authentication;
  return made + fmt::format(", {} seconds", of->lifetime_s);
}

std::string words_of(const std::optional<chosen_ipsec>& of) {
  if (!of) return "";
  auto made = fmt::format("{}, {} mode, {}", fmt::join(of->transforms, " "), of->mode,
                          of->pfs.empty() ? "no PFS" : "PFS " + of->pfs);
  made += fmt::format(", {} seconds", of->lifetime_s);
  return of->lifetime_kb == 0 ? made : made + fmt::format(", {} kilobytes", of->lifetime_kb);
}

std::string relation_words(const reported_selector& of, std::string_view responder) {
  switch (of.relation) {
    case selector_relation::equal:
      return fmt::format("{} has the mirror", responder);
    case selector_relation::contained:
      return fmt::format("within what {} protects", responder);
    case selector_relation::containing:
      return fmt::format("wider than what {} protects", responder);
    case selector_relation::overlap:
      return fmt::format("in part what {} protects", responder);
    case selector_relation::disjoint:
      return fmt::format("the nearest line of {} protects other traffic", responder);
    case selector_relation::swapped:
      return fmt::format("{} has the line itself, not its mirror", responder);
    case selector_relation::missing:
      return fmt::format("{} has no such line", responder);
    case selector_relation::apart:
      return fmt::format("{} protects nothing of it", responder);
    case selector_relation::unknown:
      break;
  }
  return fmt::format("not compared with what {} protects", responder);
}

std::vector<sign> signs_of(const prediction& of) {
  if (of.outcome == outcome::up || of.outcome == outcome::up_degraded) return {};
  if (of.initiator_state.empty() && of.responder_state.empty() && of.messages.empty()) return {};
  const auto state = [](std::string_view ios, std::string_view asa) {
    auto made = ios.empty() ? std::string("no SA") : std::string(ios);
    return asa.empty() || asa == ios ? made : fmt::format("{} (an ASA: {})", made, asa);
  };
  std::vector<sign> made{{true, "shows", state(of.initiator_state, of.initiator_asa_state)},
                         {false, "shows", state(of.responder_state, of.responder_asa_state)}};
  for (const auto& each : of.messages) made.push_back({each.initiator, "logs", each.text});
  return made;
}

}  // namespace peerlint::render
