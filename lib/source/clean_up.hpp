#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace peerlint::source {

/// Bytes of the file that the clean text lacks: `size` raw bytes, from `raw` on, were taken out
/// just before the clean offset `clean`. Cuts are sorted; the clean bytes and the cuts together
/// give the file back, but for line ends of a lone CR, which are LF in the clean text.
struct cut {
  std::uint32_t clean = 0;
  std::uint32_t raw = 0;
  std::uint32_t size = 0;

  friend bool operator==(const cut&, const cut&) = default;
};

/// What clean-up made of a text.
struct cleaned {
  bool changed = false;  ///< false: the raw bytes are clean, `text` is empty
  std::string text;
  std::vector<cut> cuts;
};

/// Takes out what is no part of the text but was left by the program or terminal that wrote it:
/// a UTF-8 byte-order mark, NUL and BEL, the CRs of CRLF and CR CR LF, pager prompts (`--More--`)
/// with whatever erased them, characters erased by backspace, ANSI escape sequences.
///
/// A line that holds backspaces, escape sequences or a CR that goes back to overwrite is replayed
/// as a terminal shows it. Any other lone CR is a line end (old Mac) and becomes LF.
[[nodiscard]] cleaned clean_up(std::string_view raw);

}  // namespace peerlint::source
