#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <peerlint/span.hpp>
#include "command/statement.hpp"
#include "session/reading.hpp"
#include "structure/document.hpp"
#include "structure/find_secrets.hpp"

namespace peerlint::session {

/// Where the secrets of a text stand, whether they are modelled or not.
class secret_notes {
 public:
  secret_notes(const source::text& text, std::uint32_t number) : text_(text), number_(number) {}

  /// Notes what the words of a command line show to be a secret. A line that no production took
  /// whole may have one behind a keyword with a typo.
  void note(const command::statement& line, const entered& result);
  /// The same for the lines of a capture that are no commands: comments, banners, terminal output;
  /// and for private keys, line by line.
  void note_others(const structure::document& document, const structure::capture& capture);
  /// Notes what stands again in a line that nobody understands, behind whatever words.
  void note_repeated(std::span<const unplaced_line> lines);
  /// Puts what was noted behind what the reading has; its texts have lower numbers.
  void give(reading& to);

 private:
  void add(std::vector<span>& into, span line, const std::vector<structure::stretch>& found) const;

  const source::text& text_;
  std::uint32_t number_;
  structure::secret_finder finder_;
  std::vector<span> all_;
  std::vector<span> certain_;
};

}  // namespace peerlint::session
