#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

// The questions that structure asks of one line, answered by grammar/structure.hpp. `content` has
// no blanks around it. Only recognise.cpp sees PEGTL.
namespace peerlint::structure {

/// A prompt at the beginning of a line.
struct prompt {
  std::string_view name;
  bool configuration = false;  ///< has a mode in brackets, and not one of EXEC
  bool privileged = false;     ///< ends with `#`
  std::size_t size = 0;        ///< bytes, without the blanks behind it
};

[[nodiscard]] std::optional<prompt> find_prompt(std::string_view content);
/// The size of a time stamp in brackets that a terminal program put before the line, with one blank
/// behind it; 0 without one.
[[nodiscard]] std::size_t log_stamp_size(std::string_view content);

/// What a line is that no person entered.
enum class remark : std::uint8_t {
  none,
  syslog,
  building,            ///< `Building configuration...`
  configuration_size,  ///< `Current configuration : 4096 bytes`, `Using 1653 out of …`
  saved,               ///< `[OK]`
  refusal,             ///< the line above had no effect
  chatter,             ///< anything else that a router or terminal says
  text_request,        ///< `Enter TEXT message.  End with …`
  tech_section,        ///< `------------------ show version ------------------`
  separator,           ///< a rule that a person drew
  notes_separator,     ///< … and no router prints
  template_statement,  ///< `{% … %}`
  template_comment,    ///< `{# … #}`
};

[[nodiscard]] remark remark_of(std::string_view content);

/// What an EXEC command shows of the configuration.
enum class shows : std::uint8_t { nothing, part, whole };

[[nodiscard]] shows shown_configuration(std::string_view command);
/// The command of a section of `show tech-support`.
[[nodiscard]] std::string_view tech_command(std::string_view content);
/// The command behind `do`, or "".
[[nodiscard]] std::string_view behind_do(std::string_view command);
[[nodiscard]] bool is_configure_terminal(std::string_view command);
[[nodiscard]] bool is_exec_command(std::string_view command);
[[nodiscard]] bool is_session_start(std::string_view command);
/// True for a line that only a configuration has: `interface Gi0/0`, `version 15.7`.
[[nodiscard]] bool is_configuration_head(std::string_view content);
/// True for what begins like a sentence: `The name for the keys will be …`.
[[nodiscard]] bool is_sentence(std::string_view content);
[[nodiscard]] bool is_version(std::string_view content);
/// The name of `hostname NAME`, or "".
[[nodiscard]] std::string_view hostname_of(std::string_view content);

/// What kind of text follows a command, in lines of its own.
enum class block : std::uint8_t { none, delimited, hex, macro, macro_body, raw_request };

struct block_opener {
  block what = block::none;
  std::size_t delimiter = 0;  ///< where the delimiter stands in the command
};

[[nodiscard]] block_opener opened_block(std::string_view command);
[[nodiscard]] bool is_hex(std::string_view content);
[[nodiscard]] bool ends_hex(std::string_view content);
[[nodiscard]] bool begins_pem(std::string_view content);
[[nodiscard]] bool ends_pem(std::string_view content);
[[nodiscard]] bool is_pem(std::string_view content);

}  // namespace peerlint::structure
