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
  comment,  ///< `!` (or `#`, which scripts use) and what follows
  blank,
  banner,  ///< the body of a banner, its closing delimiter included
  blob,    ///< hex of a certificate or key, up to and with `quit`
  macro,   ///< the body of a macro, up to and with `@`; a raw HTTP request, up to and with `exit`
  noise,   ///< what a terminal added: headers, EXEC commands and their output
};

/// One line. Offsets count clean bytes; `begin` and `size` tile the text, line ends included.
struct line {
  line_kind kind = line_kind::command;
  std::uint32_t begin = 0;
  std::uint32_t size = 0;
  std::uint32_t content = 0;       ///< where the words begin, behind prompt and blanks
  std::uint32_t content_size = 0;  ///< up to the last word, trailing blanks left out
  std::uint32_t indent = 0;  ///< columns of blanks before the words; a tab goes to the next eighth
};

/// The lines of one device: [first, last) of the document.
struct capture {
  std::size_t first = 0;
  std::size_t last = 0;
  std::string prompt_name;      ///< whose prompt stands before it; "" without one
  bool running_config = false;  ///< a router printed it: a header, or a `show running-config`
  /// Lines that open a banner, a certificate, a key or a macro that is never closed.
  std::vector<std::size_t> unclosed;
};

/// A file as lines and captures. Lossless: the lines' bytes, joined, are the clean text. The
/// captures tile the lines.
struct document {
  std::vector<line> lines;
  std::vector<capture> captures;  ///< at least one, unless the text is empty
};

/// Never fails: what it cannot place is a command line for the stages behind to judge.
///
/// **What is a command.** Without prompts, every line that is no comment, text block or known
/// remark of a router, and does not begin with a letter outside ASCII, which no keyword does. With
/// prompts, what was typed in configuration mode and not refused, the output of commands that show
/// the configuration, and what stands between without being output: another command's output is
/// noise up to the next prompt, or up to a line that only a configuration has. `end`, unindented,
/// closes what a router printed (it has a header, or a `version` line); up to the next header,
/// prompt or such line, what follows is noise. In a script `end` is a command as any.
///
/// **Where a device ends.** Where a prompt with another name stands; at a second header
/// (`Building configuration...`, `Current configuration : …`, `!RANCID-CONTENT-TYPE:`); at a second
/// `hostname` with another name, or rather where the script leading to it begins (behind the last
/// `end`, or with `enable`, `configure terminal`, `version`). A `hostname` typed at a prompt
/// renames. A part without commands makes no device: it belongs to its neighbour.
///
/// **The same router twice.** When a router's whole configuration is shown in a file, the last
/// complete output counts (or the longest, when none is complete) and what that router's prompt had
/// before it is noise: it is in there.
///
/// **Text blocks.** The header is a command, its body is not. A delimiter that never comes, or only
/// behind another header, closes nothing: the header stands alone and is listed as unclosed. A
/// delimiter that is a letter or digit with text glued to it (`banner motd Authorized …`) closes on
/// its own line or as the only thing on a line; else it was meant to be text.
[[nodiscard]] document read(const source::text& text);

/// The words of the line, without blanks around them.
[[nodiscard]] inline std::string_view content(const source::text& text, const line& at) {
  return text.clean().substr(at.content, at.content_size);
}

}  // namespace peerlint::structure
