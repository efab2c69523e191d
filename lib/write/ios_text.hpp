#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/option_line.hpp>
#include <peerlint/model/secret.hpp>
#include <peerlint/model/setting.hpp>

namespace peerlint::write {

/// IOS text in the making: lines of words, sections one blank deeper.
class ios_text {
 public:
  /// A line of the words that are not empty, one blank between them.
  template <class... Words>
  void line(const Words&... words) {
    text_.append(depth_, ' ');
    const auto begin = text_.size();
    (add(begin, words), ...);
    text_ += '\n';
  }

  /// The line of a list that is one value; none when it is empty.
  template <class... Rest>
  void words(std::string_view command, std::string_view list, const Rest&... rest) {
    if (!list.empty()) line(command, list, rest...);
  }

  /// The lines that `body` writes stand below the header that was written last.
  template <class Body>
  void section(Body body) {
    ++depth_;
    body();
    --depth_;
  }

  /// The line of a setting: `command value`, or `no command`; none when nobody set it.
  template <class Value, class Print>
  void setting(std::string_view command, const model::setting<Value>& of, Print print) {
    if (of.is_set()) line(command, print(of.value));
    if (of.is_off()) line("no", command);
  }
  void setting(std::string_view command, const model::setting<std::string>& of);
  void setting(std::string_view command, const model::setting<model::flag>& of);
  void options(const std::vector<model::option_line>& of);
  template <class Number>
  void number(std::string_view command, const model::setting<Number>& of) {
    setting(command, of, [](Number value) { return static_cast<std::uint64_t>(value); });
  }

  void separator() { text_ += "!\n"; }
  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  void add(std::size_t begin, std::string_view word);
  void add(std::size_t begin, std::uint64_t number);

  std::string text_;
  std::size_t depth_ = 0;
};

/// `7 094F471A1A0A`, or the key alone when it is in clear text.
[[nodiscard]] std::string to_text(const model::secret& key);

}  // namespace peerlint::write
