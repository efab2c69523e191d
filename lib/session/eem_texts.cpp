#include "session/eem_texts.hpp"

#include <charconv>
#include <string>

#include "structure/find_secrets.hpp"

namespace peerlint::session {
namespace {

constexpr char mark = '"';

bool begins_with_mark(std::string_view text) { return !text.empty() && text.front() == mark; }
bool ends_with_mark(std::string_view text) { return text.size() > 1 && text.back() == mark; }

}  // namespace

eem_texts::eem_texts(context& at) {
  at.holds_text = true;
  for (const auto& found : structure::find_secrets(at.line.line, structure::spelling::misspelt))
    secrets_.push_back(at.line.at(static_cast<std::uint32_t>(found.begin),
                                  static_cast<std::uint32_t>(found.end - found.begin)));
}

model::eem_text eem_texts::whole(const located<std::string_view>& word) const {
  model::eem_text made{std::string(word.value), word.at};
  // A keyword that was not written out has other bytes than the line.
  if (word.value.size() != word.at.size) return made;
  for (const auto& secret : secrets_) {
    const auto begin = std::max(secret.begin, word.at.begin);
    const auto end = std::min(secret.end(), word.at.end());
    if (begin < end) made.secrets.push_back({word.at.text, begin, end - begin});
  }
  return made;
}

model::eem_text eem_texts::of(const located<std::string_view>& word) const {
  auto inner = word;
  const bool quoted = begins_with_mark(word.value);
  const bool closed = quoted && ends_with_mark(word.value);
  if (quoted) {
    inner.value.remove_prefix(1);
    ++inner.at.begin;
    --inner.at.size;
  }
  if (closed) {
    inner.value.remove_suffix(1);
    --inner.at.size;
  }
  auto made = whole(inner);
  made.quoted = quoted;
  made.unclosed = quoted && !closed;
  return made;
}

std::optional<model::eem_text> eem_texts::of(
    const std::optional<located<std::string_view>>& word) const {
  return word ? std::optional(of(*word)) : std::nullopt;
}

located<std::string> without_marks(const located<std::string_view>& word) {
  if (!begins_with_mark(word.value)) return {std::string(word.value), word.at};
  const std::size_t marks = ends_with_mark(word.value) ? 2 : 1;
  return {std::string(word.value.substr(1, word.value.size() - marks)),
          {word.at.text, word.at.begin + 1, word.at.size - static_cast<std::uint32_t>(marks)}};
}

located<model::eem_time> eem_time_of(const located<std::string_view>& word) {
  constexpr std::uint64_t thousand = 1000;
  const auto point = word.value.find('.');
  const auto seconds = word.value.substr(0, point);
  located<model::eem_time> made{{std::string(word.value), std::nullopt}, word.at};
  std::uint64_t number = 0;
  const auto [end, error] =
      std::from_chars(seconds.data(), seconds.data() + seconds.size(), number);
  if (error != std::errc{} || end != seconds.data() + seconds.size()) return made;
  if (number > UINT64_MAX / thousand - 1) return made;
  auto decimals =
      point == std::string_view::npos ? std::string() : std::string(word.value.substr(point + 1));
  decimals.resize(3, '0');
  std::uint64_t rest = 0;
  std::from_chars(decimals.data(), decimals.data() + decimals.size(), rest);
  made.value.milliseconds = number * thousand + rest;
  return made;
}

std::optional<located<model::eem_time>> eem_time_of(
    const std::optional<located<std::string_view>>& word) {
  return word ? std::optional(eem_time_of(*word)) : std::nullopt;
}

}  // namespace peerlint::session
