#include "write/ios_text.hpp"

#include <array>

namespace peerlint::write {

void ios_text::add(std::size_t begin, std::string_view word) {
  if (word.empty()) return;
  if (text_.size() > begin) text_ += ' ';
  text_ += word;
}

void ios_text::add(std::size_t begin, std::uint64_t number) { add(begin, std::to_string(number)); }

void ios_text::setting(std::string_view command, const model::setting<std::string>& of) {
  setting(command, of, [](const std::string& value) { return std::string_view(value); });
}

void ios_text::setting(std::string_view command, const model::setting<model::flag>& of) {
  if (of.is_set()) line(command);
  if (of.is_off()) line("no", command);
}

void ios_text::options(const std::vector<model::option_line>& of) {
  for (const auto& one : of) line(one.off ? "no" : "", one.text);
}

std::string to_text(const model::secret& key) {
  constexpr std::array<std::string_view, 8> digits{"", "6 ", "7 ", "", "4 ", "5 ", "8 ", "9 "};
  return std::string(digits[static_cast<std::size_t>(key.encoding)]) + key.value;
}

}  // namespace peerlint::write
