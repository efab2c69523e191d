#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <peerlint/model/device.hpp>
#include <peerlint/parse.hpp>
#include "session/session.hpp"
#include "structure/document.hpp"

namespace peerlint::session {

/// A line that no mode took.
struct unplaced_line {
  entered::kinds kind = entered::kinds::unknown;
  span at;                 ///< the line
  span word;               ///< the word at fault; of size 0 behind the end of the line
  std::string fault_word;  ///< the word at fault, else the first of the line
  command::mode_id mode = 0;
  span section;                         ///< the header of the mode
  bool opens_section = false;           ///< deeper lines follow
  bool in_crypto = false;               ///< begins with `crypto`, or stands in a section that does
  std::string message;                  ///< "expected …, found …"
  std::vector<std::string_view> words;  ///< of the line, views of the text
  command::fault_place place;           ///< of the word, for facts::device_facts::nearest
};

/// Commands that are known and not modelled: their mode, their head ("" in a section that is not
/// modelled), how many lines there are, and how many of them the project is about.
struct recognised_head {
  std::string_view head;
  command::mode_id mode = 0;
  std::size_t lines = 0;
  std::size_t scope = 0;

  friend bool operator<(const recognised_head& a, const recognised_head& b) {
    return std::tie(a.head, a.mode) < std::tie(b.head, b.mode);
  }
};

/// A value outside its documented range.
struct refused_value {
  span at;
  std::string expected;    ///< "a lifetime in seconds (60-86400)"
  std::string_view found;  ///< a view of the text
};

/// What a terminal or a word processor left in a command line.
struct artifact {
  enum class kinds : std::uint8_t { prompt, curly_quote, no_break_space, tab };

  kinds kind = kinds::prompt;
  span at;
  std::size_t lines = 0;  ///< that have one of this kind
};

/// A device as its text makes it, and what the text says beyond the device.
struct reading {
  model::device device;
  std::string name;  ///< the host name, else the file's
  std::string file;
  std::uint32_t text = 0;
  span extent;                  ///< the bytes of its capture
  bool whole = false;           ///< false: a fragment, which is not told what it lacks
  bool running_config = false;  ///< a router printed it, so it took every line
  bool script = false;          ///< meant to be typed: it enters configuration mode itself
  line_counts counts;
  line_counts scope;  ///< of the lines that the project is about (command/project_scope.hpp)
  std::vector<unplaced_line> unplaced;
  std::vector<refused_value> refused;
  std::vector<recognised_head> recognised;  ///< each once, sorted
  std::vector<edit> edits;  ///< those that replaced, removed, lost something, had no effect or
                            ///< were refused; all of those of a change
  std::vector<std::uint32_t> changes;  ///< the texts that were entered later, in their order
  std::vector<span> secrets;           ///< modelled or not, in every line: sorted, disjoint
  std::vector<span> certain_secrets;   ///< those of command lines, behind keywords spelt right
  std::vector<artifact> artifacts;     ///< one a kind, where it first stands
  span cut;                            ///< where the text visibly breaks off; exists only then

  /// The place stands in a change, not in the text of the device.
  [[nodiscard]] bool is_in_change(span at) const { return at.exists() && at.text != text; }
};

/// Enters the lines of one capture into an empty device. The text must outlive what is read.
[[nodiscard]] reading read_device(const source::text& text, std::uint32_t number,
                                  const structure::document& document,
                                  const structure::capture& capture);

/// Enters a change into a device that was read, as its router would take it: what the router
/// refuses leaves the device as it is. The change must outlive the reading.
void enter_change(reading& into, const source::text& text, std::uint32_t number,
                  const structure::document& document);

}  // namespace peerlint::session
