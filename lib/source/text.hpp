#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/span.hpp>

namespace peerlint::source {

/// Bytes of the file that the clean text lacks: `size` raw bytes were taken out just before the
/// clean offset `clean`. Cuts are sorted; raw bytes and cuts together give the file back.
struct cut {
  std::uint32_t clean = 0;
  std::uint32_t raw = 0;
  std::uint32_t size = 0;
};

/// Line and column in the file, both from 1; columns count Unicode code points.
struct position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;

  friend bool operator==(const position&, const position&) = default;
};

/// One input: its name, its bytes, and the clean text that everything else reads.
class text {
 public:
  text(std::string name, std::string raw);

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] std::string_view raw() const { return raw_; }
  [[nodiscard]] std::string_view clean() const { return cuts_.empty() ? raw_ : clean_; }
  [[nodiscard]] const std::vector<cut>& cuts() const { return cuts_; }

  /// The raw offset of a clean offset; an offset at a cut maps behind it.
  [[nodiscard]] std::uint32_t raw_offset(std::uint32_t clean_offset) const;
  /// Where the clean offset stands in the file.
  [[nodiscard]] position at(std::uint32_t clean_offset) const;
  /// The file's line (from 1), without its line end.
  [[nodiscard]] std::string_view raw_line(std::uint32_t line) const;

 private:
  std::string name_;
  std::string raw_;
  std::string clean_;                      // empty when nothing was cut
  std::vector<cut> cuts_;
  std::vector<std::uint32_t> line_starts_;  // raw offsets
};

/// The texts of a workspace; `span::text` is an index into it.
class texts {
 public:
  /// Keeps the text and returns its number.
  std::uint32_t add(text value);
  [[nodiscard]] const text& operator[](std::uint32_t number) const { return texts_[number]; }
  [[nodiscard]] std::size_t size() const { return texts_.size(); }
  /// The clean bytes of a span; empty for one that does not exist.
  [[nodiscard]] std::string_view bytes(span at) const;

 private:
  std::vector<text> texts_;
};

}  // namespace peerlint::source
