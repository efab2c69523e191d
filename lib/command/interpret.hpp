#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
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

/// What one mode makes of a line. Small: most lines are asked in several modes.
struct interpretation {
  enum class kinds : std::uint8_t { modelled, recognised, faulty };

  /// How far a faulty line got.
  struct stop {
    fault::kinds kind = fault::kinds::unknown;
    std::uint32_t at = 0;
  };

  kinds kind = kinds::faulty;
  std::optional<stop> stopped;       ///< when faulty; nothing for a line without words
  std::string_view recognised_head;  ///< of the table, when recognised
  std::size_t head_words = 0;        ///< that it took
  std::optional<mode_id> opens;      ///< the mode that the command opens
  bool abbreviated = false;   ///< some keyword of the head or the arguments was not written out
  bool opaque = false;        ///< a placeholder stands for one of its values
  bool out_of_range = false;  ///< some number is
  bool sure = true;           ///< of a recognised head: it may be the ground of a finding
};

/// Reads lines as commands. It keeps what the last line needed, so that the next one needs no
/// memory.
class interpreter {
 public:
  interpreter();
  ~interpreter();

  /// Reads the statement as a command of the mode.
  [[nodiscard]] interpretation read(mode_id mode, const statement& line);
  /// The command of the last modelled line.
  [[nodiscard]] const any_command& command() const { return *command_; }
  /// The keywords of its head, written out: "crypto isakmp policy".
  [[nodiscard]] std::string_view head() const { return head_; }
  /// All of that line without `no`, keywords written out, one blank between words.
  [[nodiscard]] std::string written_out(const statement& line) const;
  /// The numbers of that line that are out of range.
  [[nodiscard]] std::vector<range_fault> out_of_range(const statement& line) const;
  /// Why the mode cannot take a line that it did not take. Costs more than reading it: the words of
  /// the message are looked for.
  [[nodiscard]] std::optional<fault> explain(mode_id mode, const statement& line);

 private:
  [[nodiscard]] interpretation attempt(mode_id mode, const statement& line,
                                       std::optional<fault>& why);
  [[nodiscard]] bool read_head(const head_match& head, const statement& line,
                               interpretation& result, std::optional<fault>& why);
  void keep(const interpretation::stop& failed, const statement& line, interpretation& result,
            std::optional<fault>& why) const;

  const command_table& table_ = command_table::get();
  grammar::syntax found_;
  std::unique_ptr<any_command> command_;
  std::string_view head_;
};

/// Where a line has a fault, for those who ask later what was meant there.
struct fault_place {
  std::vector<std::string_view> candidates;  ///< as those of the fault
  std::vector<mode_id> unknown_in;
  std::size_t words_before = 0;  ///< of the line, before the word at fault
};

[[nodiscard]] fault_place place_of(fault&& problem, const statement& line);

/// Every keyword that may stand at the place. Hundreds, so they are looked for only when somebody
/// asks what was meant.
[[nodiscard]] std::vector<std::string_view> keywords_at(const fault_place& place,
                                                        std::span<const std::string_view> words);

/// "expected …, found 'x'": the sentence of a fault about this line.
[[nodiscard]] std::string sentence(const fault& problem, const statement& line);

}  // namespace peerlint::command
