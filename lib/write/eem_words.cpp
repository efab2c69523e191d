#include "write/eem_words.hpp"

namespace peerlint::write {

line_of_words& line_of_words::add(std::string_view words) {
  if (!words.empty() && !text_.empty()) text_ += ' ';
  text_ += words;
  return *this;
}

std::string to_text(const model::eem_text& of) {
  if (of.unclosed) return '"' + of.value;
  const bool needed = of.value.empty() || of.value.find_first_of(" \t") != std::string::npos;
  return of.quoted || needed ? '"' + of.value + '"' : of.value;
}

std::string to_text(const std::optional<model::eem_text>& of) {
  return of ? to_text(*of) : std::string();
}

std::string behind(std::string_view keyword, const std::optional<model::eem_text>& of) {
  return behind(keyword, std::string_view(to_text(of)));
}

std::string behind(std::string_view keyword, const located<std::string>& of) {
  return behind(keyword, std::string_view(of.value));
}

std::string behind(std::string_view keyword, const std::optional<located<model::eem_time>>& of) {
  return of ? behind(keyword, std::string_view(of->value.text)) : std::string();
}

std::string behind(std::string_view keyword, const std::optional<located<std::uint32_t>>& of) {
  return of ? behind(keyword, std::string_view(std::to_string(of->value))) : std::string();
}

std::string behind(std::string_view keyword, const std::optional<located<bool>>& of) {
  return of ? behind(keyword, std::string_view(of->value ? "yes" : "no")) : std::string();
}

}  // namespace peerlint::write
