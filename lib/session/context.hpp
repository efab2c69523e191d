#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <vector>

#include <peerlint/model/device.hpp>
#include <peerlint/span.hpp>
#include "command/interpret.hpp"
#include "command/statement.hpp"
#include "command/table.hpp"
#include "session/edit.hpp"
#include "session/lookup.hpp"

namespace peerlint::session {

/// One level of the mode stack.
struct frame {
  static constexpr std::size_t no_object = std::numeric_limits<std::size_t>::max();

  /// What a line edits beside the frame's own object.
  struct place {
    std::size_t object = no_object;
    std::size_t part = no_object;
  };

  command::mode_id mode = 0;
  std::size_t object = no_object;  ///< index of what the mode edits, in the device's list of it
  std::size_t part = no_object;    ///< index inside it: an entry of a crypto map
  span header{};
  std::uint32_t indent = 0;     ///< of the header
  bool opaque = false;          ///< its lines are kept, not understood
  bool indented = false;        ///< the line behind the header is indented deeper than it
  bool of_dynamic_map = false;  ///< `object` is one of the dynamic maps
  std::vector<place> others{};  ///< of `interface range`: each line is entered into all of them
};

/// How a command moves between modes; only navigation does.
enum class movement : std::uint8_t { stay, up, leave_configuration, to_configuration };

/// What a command may touch while it is entered.
struct context {
  model::device& device;
  const command::statement& line;
  const frame& mode;                   ///< the mode that took the line
  lookups& known;                      ///< where the device's objects stand
  const command::interpreter& reader;  ///< of the line, for its words
  frame opened{};                      ///< a header fills in what its mode edits
  movement moves = movement::stay;
  std::vector<span> secrets{};  ///< of the line
  bool holds_text = false;      ///< some of its words were not read: they may be any command

  [[nodiscard]] bool positive() const { return line.sign == command::polarity::positive; }
  [[nodiscard]] edit done(edit::kinds what, span old = {}) const {
    return {what, line.whole(), old, {}};
  }
};

/// Enters a command of one group. Each group specialises it in session/groups/<group>.cpp; a
/// command whose mode edits nothing that is modelled must leave the device alone.
template <class Group>
[[nodiscard]] edit enter(context& at, const Group& what);

/// Enters a command of whatever group.
[[nodiscard]] edit enter_any(context& at, const command::any_command& what);

}  // namespace peerlint::session
