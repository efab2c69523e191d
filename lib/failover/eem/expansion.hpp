#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/eem_text.hpp>
#include <peerlint/span.hpp>

namespace peerlint::failover {

/// What a variable holds. What the router says while the applet runs is not known; its text then
/// names the variables that it hangs on: "via $_cli_result".
struct eem_value {
  std::string text;
  bool known = true;

  friend bool operator==(const eem_value&, const eem_value&) = default;
};

/// What a variable holds when nobody can say.
[[nodiscard]] inline eem_value not_known(std::string_view name) {
  return {'$' + std::string(name), false};
}

/// A variable that a text names.
struct named_variable {
  std::string_view name;  ///< without `$`
  span at;                ///< with it
};

/// Called for each variable of a text; nothing when no such variable is set.
using variable_reader = std::function<std::optional<eem_value>(const named_variable&)>;

/// A text of an applet with the values of its variables, and where each part of it stands in the
/// file. In the place of a value that is not known is a placeholder, `{{name}}`, which a session
/// takes for any word.
class expanded_text {
 public:
  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] bool is_known() const { return known_; }
  /// The same for people: `$name` in the place of a value that is not known.
  [[nodiscard]] std::string shown() const;
  [[nodiscard]] eem_value value() const { return {shown(), known_}; }
  /// Where these bytes come from: of a value the place of its `$name`.
  [[nodiscard]] span place(std::uint32_t offset, std::uint32_t size) const;
  [[nodiscard]] span whole() const { return whole_; }

 private:
  friend expanded_text expand(const model::eem_text& of, const variable_reader& read);
  struct piece {
    std::uint32_t begin = 0;  // in the text
    std::uint32_t size = 0;
    span at{};
    std::int32_t unknown = -1;  // the number of its variable; less than 0 of a known piece
  };
  void add(std::string_view text, span at);
  void add_unknown(std::string_view name, span at);

  std::string text_;
  std::vector<piece> pieces_;
  std::vector<std::string> names_;
  span whole_{};
  bool known_ = true;
};

/// The variables of a text, from left to right: `$name`, the longest name that fits. `$` before
/// anything else stands for itself.
[[nodiscard]] std::vector<named_variable> variables_in(const model::eem_text& of);

/// Puts the values in. A variable that is not set stays as one that is not known.
[[nodiscard]] expanded_text expand(const model::eem_text& of, const variable_reader& read);

}  // namespace peerlint::failover
