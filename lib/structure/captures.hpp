#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "structure/document.hpp"

namespace peerlint::structure {

/// Watches the lines go by and says where one device's lines end and another's begin
/// (structure/document.hpp has the rules).
class capture_tracker {
 public:
  /// A prompt stands on the line.
  void prompt(std::size_t line, std::string_view name);
  /// A `hostname` was typed at a prompt: the next prompt has this name.
  void rename(std::string_view name);
  /// A header that does not follow from a command at a prompt: commands behind it are another
  /// device's than those before it. `forget_header` when it turns out to be none.
  void header(std::size_t line);
  void forget_header() { pending_ = none; }
  /// The output of a whole configuration begins, which a prompt asked for.
  void whole_output(std::size_t line);
  void output_ends(std::size_t line, bool complete);
  /// The line is a command; `printed` when a router printed it.
  void command(std::size_t line, bool printed);
  /// The line is a command that a device may begin with: `enable`, `version 15.7`.
  void start(std::size_t line);
  /// The line opens a section: what began before it is this device's.
  void section() { restart_ = restart_run_ = none; }
  /// The line is the command `end`.
  void end(std::size_t line);
  /// The line is a `hostname` that is no renaming. One that is deeper than the device's own is a
  /// line of a section: of a peer of `crypto ikev2 keyring`.
  void hostname(std::size_t line, std::string_view name, std::uint32_t indent);

  /// True as long as the current capture has no commands.
  [[nodiscard]] bool fresh() const { return !current().commands; }
  [[nodiscard]] std::size_t first() const { return current().at.first; }

  /// The captures of the lines; turns what a later output repeats into noise.
  [[nodiscard]] std::vector<capture> take(std::vector<line>& lines,
                                          const std::vector<std::size_t>& unclosed);

 private:
  static constexpr auto none = static_cast<std::size_t>(-1);

  struct tracked {
    capture at;
    std::string hostname;
    std::uint32_t hostname_indent = 0;
    bool commands = false;
  };

  // A router's whole configuration, [first, last).
  struct output {
    std::string name;
    std::size_t first = 0;
    std::size_t last = none;
    bool complete = false;
  };

  [[nodiscard]] tracked& current() { return captures_.back(); }
  [[nodiscard]] const tracked& current() const { return captures_.back(); }
  void split(std::size_t line);
  void drop_repeated(std::vector<line>& lines) const;
  [[nodiscard]] std::vector<capture> joined(const std::vector<line>& lines) const;

  std::vector<tracked> captures_{1};
  std::vector<output> outputs_;
  std::size_t pending_ = none;      ///< a header that no command has followed yet
  std::size_t restart_ = none;      ///< where the script of the next device may begin
  std::size_t restart_run_ = none;  ///< the last line of `end` and what a device begins with
  std::size_t last_command_ = none;
  std::size_t command_before_ = none;
};

}  // namespace peerlint::structure
