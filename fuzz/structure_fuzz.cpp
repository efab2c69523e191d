// Any bytes are lines and captures, without a gap, and every offset has a place in the file.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

#include "fuzz/demand.hpp"
#include "source/text.hpp"
#include "structure/document.hpp"

namespace {

using namespace peerlint;
using fuzz::demand;

// The clean bytes and the cuts give the file back, but for line ends of a lone CR.
void check_cuts(const source::text& text) {
  std::size_t raw = 0;
  std::size_t clean = 0;
  const auto keep = [&](std::size_t until) {
    for (; clean < until; ++clean, ++raw) {
      demand(raw < text.raw().size(), "clean bytes are in the file");
      const char was = text.raw()[raw];
      const char is = text.clean()[clean];
      demand(was == is || (was == '\r' && is == '\n'), "clean bytes are those of the file");
    }
  };
  for (const auto& cut : text.cuts()) {
    demand(cut.clean >= clean && cut.clean <= text.clean().size() && cut.size > 0,
           "cuts are sorted and not empty");
    keep(cut.clean);
    demand(cut.raw == raw, "a cut begins where the kept bytes end");
    raw += cut.size;
  }
  keep(text.clean().size());
  demand(raw == text.raw().size(), "kept bytes and cuts are the whole file");
}

void check_positions(const source::text& text) {
  const auto size = static_cast<std::uint32_t>(text.clean().size());
  const auto step = std::max(1U, size / 512);
  source::position last;
  for (std::uint32_t at = 0; at <= size; at += step) {
    // Nothing begins in the middle of a code point.
    if (at < size && (static_cast<unsigned char>(text.clean()[at]) & 0xC0U) == 0x80) continue;
    const auto found = text.at(at);
    demand(text.raw_offset(at) <= text.raw().size(), "raw offsets are inside the file");
    demand(found.line >= 1 && found.column >= 1, "positions begin at 1");
    demand(found.line > last.line || (found.line == last.line && found.column >= last.column),
           "positions go forward");
    demand(found.column <= text.raw().size() + 1, "columns are inside the file");
    const auto line = text.raw_line(found.line);
    demand(line.empty() || (line.data() >= text.raw().data() &&
                            line.data() + line.size() <= text.raw().data() + text.raw().size()),
           "lines are inside the file");
    last = found;
  }
}

void check_lines(const source::text& text, const structure::document& made) {
  std::uint32_t next = 0;
  for (const auto& line : made.lines) {
    demand(line.begin == next && line.size > 0, "lines tile the text");
    demand(line.content >= line.begin && line.content + line.content_size <= line.begin + line.size,
           "content is inside its line");
    next = line.begin + line.size;
  }
  demand(next == text.clean().size(), "lines are the whole text");
}

void check_captures(const structure::document& made) {
  std::size_t next = 0;
  for (const auto& one : made.captures) {
    demand(one.first == next && one.last > one.first, "captures tile the lines");
    for (const auto opener : one.unclosed)
      demand(opener >= one.first && opener < one.last, "openers are inside their capture");
    next = one.last;
  }
  demand(next == made.lines.size(), "captures are all lines");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const source::text text("fuzz.cfg", std::string(data, data + size));
  check_cuts(text);
  check_positions(text);
  const auto document = structure::read(text);
  check_lines(text, document);
  check_captures(document);
  return 0;
}
