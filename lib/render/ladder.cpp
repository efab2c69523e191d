#include "render/ladder.hpp"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "render/columns.hpp"
#include "render/glyphs.hpp"

namespace peerlint::render {
namespace {

using fates = ladder_rung::fates;

constexpr std::size_t state_column = 14;
constexpr std::size_t least_arrow = 46;
constexpr std::size_t ends_of_arrow = 6;  // "── ", a blank, and at least "─▶"

std::string repeated(std::string_view what, std::size_t count) {
  std::string made;
  for (; count > 0; --count) made += what;
  return made;
}

std::string_view remark_of(fates fate) {
  switch (fate) {
    case fates::lost:
      return ", lost";
    case fates::refused:
      return ", refused";
    case fates::open:
      return ", not certain";
    default:
      return "";
  }
}

std::string rung_words(const ladder_rung& rung) {
  auto words = rung.carries.empty() ? std::string(rung.name)
                                    : fmt::format("{}  {}", rung.name, rung.carries);
  return words += remark_of(rung.fate);
}

std::string arrow_of(const ladder_rung& rung, std::size_t columns) {
  const auto words = rung_words(rung);
  const auto line = repeated("─", columns - columns_of(words) - (ends_of_arrow - 1));
  const auto head = rung.fate == fates::lost   ? "✗"
                    : rung.fate == fates::open ? "?"
                    : rung.by_initiator        ? "▶"
                                               : "◀";
  return rung.by_initiator ? fmt::format("── {} {}{}", words, line, head)
                           : fmt::format("{}── {} {}", head, words, line);
}

level level_of(fates fate) {
  if (fate == fates::taken) return level::note;
  return fate == fates::open ? level::warning : level::error;
}

}  // namespace

std::string draw_ladder(const reported_direction& way, const reported_end& from,
                        const reported_end& to, const paint& with) {
  auto columns = least_arrow;
  for (const auto& rung : way.ladder)
    columns = std::max(columns, columns_of(rung_words(rung)) + ends_of_arrow);
  auto text = fmt::format("  {}{}  {}\n", padded(printable(from.device), state_column + 2),
                          padded("", columns), printable(to.device));
  for (const auto& rung : way.ladder) {
    if (rung.fate == fates::not_sent) {
      text += fmt::format("  {:<{}}  {}\n", "", state_column,
                          with.of_level(level::error, "nothing is sent"));
      continue;
    }
    const auto arrow = arrow_of(rung, columns);
    const auto drawn =
        rung.fate == fates::taken ? arrow : with.of_level(level_of(rung.fate), arrow);
    auto line = fmt::format("  {:<{}}  {}  {}", rung.initiator_state, state_column, drawn,
                            rung.responder_state);
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + '\n';
  }
  return text;
}

}  // namespace peerlint::render
