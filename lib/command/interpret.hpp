#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "command/statement.hpp"
#include "command/table.hpp"

namespace peerlint::command {

/// A number outside its documented range, with the words of the range: "60-86400".
struct range_fault {
  span at;
  std::string expected;  ///< "a lifetime in seconds (60-86400)"
};

/// Why a mode could not take a line.
struct fault {
  enum class kinds : std::uint8_t {
    unknown,    ///< the first words are no command of the mode
    ambiguous,  ///< a word begins several keywords
    syntax,     ///< the command is known, the rest is not what it takes
  };

  kinds kind = kinds::unknown;
  std::uint32_t at = 0;    ///< offset of the word in the line; the line's size behind its end
  std::uint32_t size = 0;  ///< of the word; 0 behind the end
  std::vector<std::string> expected;  ///< "a sequence number (1-65535)", "local-address"
  std::vector<std::string_view>
      candidates;                     ///< of an ambiguous word, or what a command takes there
  std::vector<mode_id> unknown_in{};  ///< modes that have other keywords at the place
};

/// What one mode makes of a line.
struct interpretation {
  enum class kinds : std::uint8_t { modelled, recognised, faulty };

  kinds kind = kinds::faulty;
  any_command command;               ///< when modelled
  std::string_view recognised_head;  ///< of the table, when recognised
  std::size_t head_words = 0;        ///< that it took
  std::string_view opens;            ///< the mode that the command opens; "" when none
  bool abbreviated = false;  ///< some keyword of the head or the arguments was not written out
  bool opaque = false;       ///< a placeholder stands for one of its values
  bool sure = true;          ///< of a recognised head: it may be the ground of a finding
  std::vector<range_fault> out_of_range;
  std::optional<fault> problem;  ///< when faulty
};

/// Reads the statement as a command of the mode.
[[nodiscard]] interpretation interpret(mode_id mode, const statement& line);

/// Every keyword that may stand at the place of the fault. Hundreds, so they are asked for only
/// when no mode took the line.
[[nodiscard]] std::vector<std::string_view> keywords_for(const fault& problem,
                                                         const statement& line);

/// "expected …, found 'x'": the sentence of a fault about this line.
[[nodiscard]] std::string sentence(const fault& problem, const statement& line);

}  // namespace peerlint::command
