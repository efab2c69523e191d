#pragma once

#include <string>
#include <vector>

#include <peerlint/report.hpp>

namespace peerlint {

/// Reads a draft: the engine's side of it.
class finisher {
 public:
  using mark = draft::mark;

  explicit finisher(const draft& of) : of_(of) {}
  [[nodiscard]] span at() const { return of_.at_; }
  [[nodiscard]] const std::string& message() const { return of_.message_; }
  [[nodiscard]] const std::string& label() const { return of_.label_; }
  [[nodiscard]] const std::vector<mark>& related() const { return of_.related_; }
  [[nodiscard]] const std::string& why() const { return of_.why_; }
  [[nodiscard]] const std::string& help() const { return of_.help_; }
  [[nodiscard]] level most_level() const { return of_.level_; }
  [[nodiscard]] confidence most_confidence() const { return of_.confidence_; }
  [[nodiscard]] fix_level most_fix() const { return of_.fix_level_; }
  [[nodiscard]] bool disruptive() const { return of_.disruptive_; }
  [[nodiscard]] const std::vector<device_commands>& commands() const { return of_.commands_; }
  [[nodiscard]] const std::vector<mark>& edits() const { return of_.edits_; }

 private:
  const draft& of_;
};

}  // namespace peerlint
