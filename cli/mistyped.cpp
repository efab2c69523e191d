#include "cli/mistyped.hpp"

#include <fmt/format.h>

#include "source/nearest.hpp"

namespace peerlint::cli {

std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates) {
  const auto close = source::nearest(word, candidates);
  return close.empty() ? std::string() : fmt::format("; did you mean '{}'?", close);
}

std::string one_of_these(std::span<const std::string_view> words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) text += i + 1 == words.size() ? " or " : ", ";
    text += words[i];
  }
  return text;
}

}  // namespace peerlint::cli
