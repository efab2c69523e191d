#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "structure/document.hpp"
#include "structure/recognise.hpp"

namespace peerlint::structure {

/// Finds the body of a text block behind its opener.
class block_reader {
 public:
  explicit block_reader(std::string_view text) : text_(text) {}

  enum class ending : std::uint8_t { no_block, closed, unclosed };

  /// Appends the lines of the block's body, with their kinds; `opener` is the last of `lines`.
  /// Appends nothing for what is no block, and for a banner or macro that is never closed.
  ending read(const block_opener& opened, std::vector<line>& lines);
  /// Appends the lines of a PEM block; its first line is the last of `lines`.
  void read_pem(std::vector<line>& lines);

 private:
  [[nodiscard]] std::string_view content(const line& at) const {
    return text_.substr(at.content, at.content_size);
  }
  [[nodiscard]] static std::uint32_t end_of(const line& at) { return at.begin + at.size; }

  ending delimited(std::size_t delimiter_at, std::vector<line>& lines);
  [[nodiscard]] std::size_t closing(std::string_view delimiter, bool alone,
                                    std::uint32_t from) const;
  [[nodiscard]] std::size_t next_delimiter(std::string_view delimiter, std::size_t from) const;
  ending hex(std::vector<line>& lines);
  ending up_to_line(std::string_view last, std::vector<line>& lines);
  ending raw_request(std::vector<line>& lines);

  // By the delimiter's byte: no text that is opened before this offset is closed by it. Keeps a
  // file of unclosed banners from being searched again and again.
  using limits = std::array<std::uint32_t, 256>;

  std::string_view text_;
  limits fails_before_{};
  limits fails_alone_before_{};  ///< … as the only thing on a line
};

}  // namespace peerlint::structure
