#include "render/concise.hpp"

#include <fmt/format.h>

#include "render/full.hpp"
#include "render/glyphs.hpp"

namespace peerlint::render {
namespace {

std::string draw_line(const finding& of, const paint& dress) {
  const auto text = to_text(of);
  const auto level = to_text(of.level);
  const auto rest = fmt::format("[{} {}]: {}", of.code, of.name, of.message);
  const auto where = text.substr(0, text.size() - level.size() - rest.size());
  return printable(where) + dress.of_level(of.level, level) + printable(rest) + '\n';
}

}  // namespace

std::string draw_concise(const check_result& result, const paint& dress) {
  std::string text;
  for (const auto& each : result.findings) text += draw_line(each, dress);
  return text += draw_counts(result.summary) + '\n';
}

}  // namespace peerlint::render
