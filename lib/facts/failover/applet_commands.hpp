#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/event_manager.hpp>
#include <peerlint/span.hpp>

// What applets enter, read from their lines as they stand: no variable is replaced, and which
// branch is taken is not asked.
namespace peerlint::facts {

/// A line that an applet enters by `cli command`.
struct applet_command {
  const model::eem_action* action = nullptr;
  std::size_t place = 0;                ///< of the action, in the order in which they run
  std::vector<std::string_view> words;  ///< without `do`; quotation marks belong to them
  bool negated = false;                 ///< behind `no`, which is not among the words
  std::string interface;                ///< whole name of the one whose section the line is in; ""
  span at{};                            ///< the text

  /// Its first words are these, as `is_command` reads them: "ip ro|ute".
  [[nodiscard]] bool begins(std::string_view keywords) const;
  /// The word behind the first `count`; "" when there is none.
  [[nodiscard]] std::string_view word(std::size_t count) const {
    return count < words.size() ? words[count] : std::string_view();
  }
};

/// All of an applet, empty ones left out, in the order in which they run.
[[nodiscard]] std::vector<applet_command> commands_of(const model::eem_applet& applet);

/// The words are those of `clear ip nat translation …`.
[[nodiscard]] bool clears_translations(const applet_command& command);

/// The command changes the router, or clears something: not `enable`, `configure terminal`, `end`,
/// `exit`, `show`, and their like.
[[nodiscard]] bool has_effect(const applet_command& command);

}  // namespace peerlint::facts
