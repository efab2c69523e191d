#pragma once

#include <concepts>
#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <peerlint/finding.hpp>
#include <peerlint/span.hpp>

namespace peerlint::facts {
struct definition;
}

namespace peerlint::rules {

/// An argument of a message, without the formatting library in sight.
class argument {
 public:
  argument(std::string_view text) : value_(text) {}
  argument(const std::string& text) : value_(std::string_view(text)) {}
  argument(const char* text) : value_(std::string_view(text)) {}
  template <std::integral Number>
  argument(Number number) : value_(static_cast<std::int64_t>(number)) {}

  [[nodiscard]] const std::variant<std::string_view, std::int64_t>& value() const { return value_; }

 private:
  std::variant<std::string_view, std::int64_t> value_;
};

/// Fills the `{}` of a message.
[[nodiscard]] std::string format(std::string_view text, std::span<const argument> arguments);

template <class... Arguments>
[[nodiscard]] std::string say(std::string_view text, const Arguments&... arguments) {
  if constexpr (sizeof...(Arguments) == 0) {
    return std::string(text);
  } else {
    const argument list[] = {argument(arguments)...};
    return format(text, list);
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
  /// Marks the definition whose name is nearest, and offers it; null: there is none.
  draft& nearest(const facts::definition* name, std::string_view command);
  /// Lowers the level of this one finding.
  draft& at_most(level most);
  /// Lowers the confidence of this one finding.
  draft& at_most(confidence most);

 private:
  friend class finisher;
  struct mark {
    span at;
    std::string text;
  };

  span at_;
  std::string message_;
  std::string label_;
  std::vector<mark> related_;
  std::string why_;
  std::string help_;
  level level_ = level::error;
  confidence confidence_ = confidence::high;
};

/// Where a check puts its findings.
class report {
 public:
  template <class... Arguments>
  draft& at(span where, std::string_view message, const Arguments&... arguments) {
    return drafts_.emplace_back(where, say(message, arguments...));
  }

  [[nodiscard]] const std::deque<draft>& drafts() const { return drafts_; }

 private:
  std::deque<draft> drafts_;
};

/// Reads a draft: the engine's side of it.
class finisher {
 public:
  explicit finisher(const draft& of) : of_(of) {}
  [[nodiscard]] span at() const { return of_.at_; }
  [[nodiscard]] const std::string& message() const { return of_.message_; }
  [[nodiscard]] const std::string& label() const { return of_.label_; }
  [[nodiscard]] const std::string& why() const { return of_.why_; }
  [[nodiscard]] const std::string& help() const { return of_.help_; }
  [[nodiscard]] level most_level() const { return of_.level_; }
  [[nodiscard]] confidence most_confidence() const { return of_.confidence_; }
  template <class Visit>
  void each_related(Visit visit) const {
    for (const auto& mark : of_.related_) visit(mark.at, mark.text);
  }

 private:
  const draft& of_;
};

}  // namespace peerlint::rules
