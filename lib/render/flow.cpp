#include "render/flow.hpp"

#include <array>

#include <fmt/format.h>

#include "render/glyphs.hpp"
#include "render/told.hpp"

namespace peerlint::render {
namespace {

// By flow_place.
constexpr std::array<std::string_view, 8> places{
    "input ACL", "decryption", "policy route", "NAT", "route", "crypto map", "zones", "output ACL"};
// By flow_verdict. The level gives the colour.
struct verdict_look {
  std::string_view mark;
  level like;
};
constexpr std::array<verdict_look, 5> looks{
    verdict_look{"ok", level::note}, verdict_look{"becomes", level::note},
    verdict_look{"DROPPED", level::error}, verdict_look{"encrypted", level::note},
    verdict_look{"unknown", level::warning}};

std::string head(const packet_trace& trace) {
  const auto from = trace.from.empty()     ? ", from somewhere"
                    : trace.from == "self" ? ", from the router itself"
                                           : ", in by " + trace.from;
  return fmt::format("{}: {}{}", printable(trace.device), to_text(trace.packet), printable(from));
}

std::string leaves(const packet_trace& trace, bool encrypted) {
  return encrypted ? fmt::format("it leaves encrypted by {}: {}", trace.interface, trace.entry)
                   : fmt::format("it leaves in clear by {}", trace.interface);
}

std::string ends(const packet_trace& trace) {
  switch (trace.outcome) {
    case flow_outcome::forwarded:
      return trace.interface.empty() ? "it is for the router itself" : leaves(trace, false);
    case flow_outcome::encrypted:
      return leaves(trace, true);
    case flow_outcome::dropped:
      return "it is dropped";
    case flow_outcome::unknown:
      break;
  }
  const std::string doubt = "where it goes is not certain (see what is unknown above)";
  if (trace.interface.empty()) return doubt;
  return fmt::format("{}; as far as the file tells, {}", doubt,
                     leaves(trace, !trace.entry.empty()));
}

}  // namespace

std::string draw_flow(const packet_trace& trace, const paint& with) {
  auto text = with.bold(head(trace)) + "\n\n";
  for (const auto& each : trace.steps) {
    const auto& how = looks[static_cast<std::size_t>(each.verdict)];
    text +=
        fmt::format("  {:<13} {} {}\n", places[static_cast<std::size_t>(each.place)],
                    with.of_level(how.like, fmt::format("{:<9}", how.mark)), printable(each.what));
    if (!each.where.file.empty())
      text += fmt::format("  {:<13} {:<9} {}\n", "", "",
                          with.frame(fmt::format("{}:{}: {}", printable(each.where.file),
                                                 each.where.line, printable(each.line))));
  }
  text += fmt::format("\n{}\n", with.bold(printable(ends(trace))));
  for (const auto& each : trace.assumes) text += fmt::format("assuming: {}\n", printable(each));
  return text;
}

}  // namespace peerlint::render
