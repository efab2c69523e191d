#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/silencing.hpp>
#include <peerlint/span.hpp>

namespace peerlint {

/// How bad a finding is. `note` informs; `warning` is likely wrong or risky; `error` breaks.
enum class level : std::uint8_t { note, warning, error };

/// How sure peerlint is. Findings of low confidence are hidden unless asked for, and never decide
/// the exit code.
enum class confidence : std::uint8_t { low, medium, high };

/// What applying a fix would touch. `safe` removes the fault and nothing else; `unsafe` are exact
/// commands that touch traffic, a tunnel or the other router; `display` is text to complete.
enum class fix_level : std::uint8_t { none, display, unsafe, safe };

[[nodiscard]] std::string_view to_text(level value);
[[nodiscard]] std::string_view to_text(confidence value);
[[nodiscard]] std::string_view to_text(fix_level value);

/// Where something stands, resolved for people: lines and columns start at 1, columns count Unicode
/// code points of the line as it is in the file, ends are exclusive.
struct place {
  std::string device;
  std::string file;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::uint32_t end_line = 0;
  std::uint32_t end_column = 0;
  span at;

  friend bool operator==(const place&, const place&) = default;
};

/// A marked piece of text with the words beside it. An empty message marks without words.
struct label {
  place where;
  std::string message;
};

/// Commands to enter on one device, in order, `no …` first.
struct device_commands {
  std::string device;
  std::vector<std::string> lines;
};

/// A replacement of the bytes at `where`.
struct text_edit {
  place where;
  std::string text;
};

struct fix {
  fix_level level = fix_level::display;
  bool disruptive = false;  ///< tunnels drop while it is applied
  std::vector<device_commands> commands;
  std::vector<text_edit> edits;
};

/// One fault: what (`message`), why it matters on the wire (`why`), what to enter (`help`).
struct finding {
  std::string code;  ///< permanent, "REF001"
  std::string name;  ///< "undefined-transform-set"
  peerlint::level level = level::error;
  peerlint::confidence confidence = confidence::high;
  std::string message;
  std::string why;
  std::string help;
  label primary;
  std::vector<label> related;
  std::optional<peerlint::fix> fix;
  std::string key;      ///< identity for baselines: rule, section and line, never a line number
  std::string path;     ///< what globs and the baseline call the file of the primary place
  std::string section;  ///< the header of the section of the primary place, one blank between words
  std::string line;     ///< the line of the primary place, likewise; secrets are masked
};

/// What keeps a finding from being shown: a comment in the configuration, an entry of a waiver file
/// or of a baseline, a `[per-file]` rule of the configuration file, or that an older version of the
/// device has it, too (`only_new`).
enum class silencer : std::uint8_t { comment, waiver, baseline, per_file, older };

[[nodiscard]] std::string_view to_text(silencer value);

/// A finding that was silenced, by what, and why.
struct suppressed_finding {
  peerlint::finding finding;
  silencer by = silencer::comment;
  std::string reason;  ///< as it stands with the comment or the waiver; "" when there is none
  place where;         ///< of the comment or the entry
};

/// What kept an input from being linted, or a rule from running; no finding.
struct problem {
  enum class kind : std::uint8_t { unreadable, empty, binary, foreign, internal };

  kind what = kind::unreadable;
  std::string file;
  std::uint32_t line = 0;  ///< 0: the file as a whole
  std::string message;
};

[[nodiscard]] std::string_view to_text(problem::kind value);

/// The counts of the last line.
struct summary {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t notes = 0;
  std::size_t not_shown = 0;   ///< below the asked confidence
  std::size_t suppressed = 0;  ///< all of the five below
  std::size_t by_comment = 0;
  std::size_t by_waiver = 0;
  std::size_t by_baseline = 0;
  std::size_t by_per_file = 0;
  std::size_t by_older = 0;
  std::size_t files = 0;
  std::size_t devices = 0;
  std::size_t lines = 0;
  std::size_t not_understood = 0;
};

/// What was assumed of a device that its text does not say for certain.
struct assumed_device {
  std::string file;
  std::string device;
  std::string release;  ///< "" when unknown
  bool sure = false;
};

struct check_result {
  std::vector<finding> findings;
  std::vector<suppressed_finding> suppressed;  ///< in the order of findings
  /// What of the baseline matched nothing, of the files that were read and the rules that ran
  /// (those that compare devices need all files); `count` says how many findings are gone.
  std::vector<baseline_entry> stale;
  std::vector<problem> problems;
  std::string profile;  ///< that algorithms were judged by
  std::vector<assumed_device> assumed;
  peerlint::summary summary;
};

/// Of `now` what is not in `before`, the result of older versions of the same devices: what is in
/// both is suppressed. Devices are matched by their names (one device by itself, whatever its
/// name), findings by what they say and where, never by line numbers.
[[nodiscard]] check_result only_new(check_result now, const check_result& before);

/// One line a finding: `hq.cfg:14:8: error[REF001 undefined-transform-set]: …`.
[[nodiscard]] std::string to_text(const finding& value);

}  // namespace peerlint
