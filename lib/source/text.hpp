#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/span.hpp>

#include "source/clean_up.hpp"

namespace peerlint::source {

/// Line and column in the file, both from 1; columns count Unicode code points.
struct position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;

  friend bool operator==(const position&, const position&) = default;
};

/// One input: its name, its bytes, and the clean text that everything else reads. In the clean text
/// every line ends with LF, and what terminals leave behind is gone (source/clean_up.hpp).
class text {
 public:
  /// UTF-16 is decoded first; positions then count in the decoded text. Offsets have 32 bits: what
  /// lies beyond 4 GiB is not read.
  text(std::string name, std::string raw);

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] std::string_view raw() const { return raw_; }
  [[nodiscard]] std::string_view clean() const { return cleaned_.changed ? cleaned_.text : raw_; }
  [[nodiscard]] const std::vector<cut>& cuts() const { return cleaned_.cuts; }

  /// The raw offset of a clean offset. At a cut it is the one behind the cut, where the byte itself
  /// stands; at the end of a line the one before the cut, so that a CR is no part of what ends
  /// there.
  [[nodiscard]] std::uint32_t raw_offset(std::uint32_t clean_offset) const;
  /// Where the clean offset stands in the file. A byte-order mark takes no column.
  [[nodiscard]] position at(std::uint32_t clean_offset) const;
  /// The file's line (from 1), without its line end; empty for a line that does not exist.
  [[nodiscard]] std::string_view raw_line(std::uint32_t line) const;

 private:
  void find_lines();

  std::string name_;
  std::string raw_;
  cleaned cleaned_;
  std::vector<std::uint32_t> line_starts_;  // raw offsets
};

/// The texts of a workspace; `span::text` is an index into it. Adding moves no earlier text, so
/// views of them stay valid.
class texts {
 public:
  /// Keeps the text and returns its number.
  std::uint32_t add(text value);
  std::uint32_t add(std::shared_ptr<const text> value);
  [[nodiscard]] const text& operator[](std::uint32_t number) const { return *texts_[number]; }
  [[nodiscard]] std::size_t size() const { return texts_.size(); }
  /// The clean bytes of a span; empty for one that does not exist.
  [[nodiscard]] std::string_view bytes(span at) const;

 private:
  std::vector<std::shared_ptr<const text>> texts_;
};

}  // namespace peerlint::source
