#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "source/text.hpp"

namespace peerlint::structure {

/// What a line of a file is. Only commands are entered into a device.
enum class line_kind : std::uint8_t {
  command,  ///< words for the router
  comment,  ///< `!` and what follows
  blank,
  banner,   ///< the body of a banner, its closing delimiter included
  blob,     ///< hex of a certificate or key, up to and with `quit`
  macro,    ///< the body of a macro, up to and with `@`
  noise,    ///< what a terminal added: headers, EXEC commands and their output
};

/// One line. Offsets count clean bytes; `begin` and `size` tile the text, line ends included.
struct line {
  line_kind kind = line_kind::command;
  std::uint32_t begin = 0;
  std::uint32_t size = 0;
  std::uint32_t content = 0;       ///< where the words begin, behind prompt and blanks
  std::uint32_t content_size = 0;  ///< up to the last word, trailing blanks left out
  std::uint32_t indent = 0;        ///< columns of blanks before the words; a tab goes to the next eighth
};

/// The lines of one device: [first, last) of the document.
struct capture {
  std::size_t first = 0;
  std::size_t last = 0;
  std::string prompt_name;       ///< whose prompt stands before it; "" without one
  bool running_config = false;   ///< has a `Current configuration` or `Building configuration` header
};

/// A file as lines and captures. Lossless: the lines' bytes, joined, are the clean text.
struct document {
  std::vector<line> lines;
  std::vector<capture> captures;  ///< at least one, unless the text is empty
};

/// Never fails: what it cannot place is a command line for the stages behind to judge.
[[nodiscard]] document read(const source::text& text);

/// The words of the line, without blanks around them.
[[nodiscard]] inline std::string_view content(const source::text& text, const line& at) {
  return text.clean().substr(at.content, at.content_size);
}

}  // namespace peerlint::structure
