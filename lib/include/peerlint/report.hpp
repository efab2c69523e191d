#pragma once

#include <concepts>
#include <cstdint>
#include <list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <peerlint/finding.hpp>
#include <peerlint/span.hpp>

namespace peerlint {

/// An argument of a message, without the formatting library in sight.
class message_argument {
 public:
  message_argument(std::string_view text) : value_(text) {}
  message_argument(const std::string& text) : value_(std::string_view(text)) {}
  message_argument(const char* text) : value_(std::string_view(text)) {}
  template <std::integral Number>
  message_argument(Number number) : value_(static_cast<std::int64_t>(number)) {}

  [[nodiscard]] const std::variant<std::string_view, std::int64_t>& value() const { return value_; }

 private:
  std::variant<std::string_view, std::int64_t> value_;
};

/// Fills the `{}` of a message.
[[nodiscard]] std::string fill_message(std::string_view text,
                                       std::span<const message_argument> arguments);

template <class... Arguments>
[[nodiscard]] std::string say(std::string_view text, const Arguments&... arguments) {
  if constexpr (sizeof...(Arguments) == 0) {
    return std::string(text);
  } else {
    const message_argument list[] = {message_argument(arguments)...};
    return fill_message(text, list);
  }
}

/// A finding in the making. Every text takes `{}` and arguments.
class draft {
 public:
  draft(span at, std::string text) : at_(at), message_(std::move(text)) {}

  /// The words beside the primary mark.
  template <class... Arguments>
  draft& label(std::string_view text, const Arguments&... arguments) {
    label_ = say(text, arguments...);
    return *this;
  }
  /// Marks another place, in this file or another; a span that does not exist is left out.
  template <class... Arguments>
  draft& related(span at, std::string_view text, const Arguments&... arguments) {
    if (at.exists()) related_.push_back({at, say(text, arguments...)});
    return *this;
  }
  /// What happens on the wire.
  template <class... Arguments>
  draft& why(std::string_view text, const Arguments&... arguments) {
    why_ = say(text, arguments...);
    return *this;
  }
  /// What to enter.
  template <class... Arguments>
  draft& help(std::string_view text, const Arguments&... arguments) {
    help_ = say(text, arguments...);
    return *this;
  }
  /// Marks the definition (`at`, `name`) that was probably meant, and offers it in the place of the
  /// primary mark; null: there is none.
  template <class Definition>
  draft& nearest(const Definition* name, std::string_view command) {
    return name == nullptr ? *this : offer(name->at, name->name, command);
  }
  /// A line to enter on the device to mend it; lines are entered in the order in which they come.
  template <class... Arguments>
  draft& enter(std::string_view device, std::string_view text, const Arguments&... arguments) {
    return add_command(device, say(text, arguments...));
  }
  /// What to put into the place of a text of the file.
  template <class... Arguments>
  draft& replace(span at, std::string_view text, const Arguments&... arguments) {
    if (at.exists()) edits_.push_back({at, say(text, arguments...)});
    return *this;
  }
  /// Tunnels drop while the fix is applied.
  draft& disruptive() {
    disruptive_ = true;
    return *this;
  }
  /// Lowers the level of this one finding.
  draft& at_most(level most);
  /// Lowers the confidence of this one finding.
  draft& at_most(confidence most);
  /// Lowers what applying the fix of this one finding would touch.
  draft& at_most(fix_level most);

 private:
  friend class finisher;
  struct mark {
    span at;
    std::string text;
  };

  draft& offer(span at, std::string_view name, std::string_view command);
  draft& add_command(std::string_view device, std::string line);

  span at_;
  std::string message_;
  std::string label_;
  std::vector<mark> related_;
  std::string why_;
  std::string help_;
  level level_ = level::error;
  confidence confidence_ = confidence::high;
  fix_level fix_level_ = fix_level::safe;
  bool disruptive_ = false;
  std::vector<device_commands> commands_;
  std::vector<mark> edits_;
};

/// A rule's option and its value.
struct option_value {
  std::string_view name;
  std::int64_t value = 0;
};

/// Where a check puts its findings.
class report {
 public:
  report() = default;
  /// `options` are all that the rule has; they must outlive the report.
  explicit report(std::span<const option_value> options) : options_(options) {}

  template <class... Arguments>
  draft& at(span where, std::string_view message, const Arguments&... arguments) {
    return drafts_.emplace_back(where, say(message, arguments...));
  }

  /// The value that the user chose, or the default. Throws std::logic_error for an option that the
  /// rule does not have.
  [[nodiscard]] std::int64_t option(std::string_view name) const;

  [[nodiscard]] const std::list<draft>& drafts() const { return drafts_; }

 private:
  std::span<const option_value> options_;
  std::list<draft> drafts_;  // most checks put nothing here, which must cost nothing
};

}  // namespace peerlint
