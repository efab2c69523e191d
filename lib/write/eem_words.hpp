#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <peerlint/model/eem_text.hpp>
#include <peerlint/span.hpp>
#include "write/words.hpp"

// Words of the Embedded Event Manager; each is empty where there is none.
namespace peerlint::write {

/// Parts of a line in the making: those that are not empty, one blank between them.
class line_of_words {
 public:
  line_of_words& add(std::string_view words);
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  std::string text_;
};

/// With quotation marks, where a router prints or needs them.
[[nodiscard]] std::string to_text(const model::eem_text& of);
[[nodiscard]] std::string to_text(const std::optional<model::eem_text>& of);
/// `keyword value`.
[[nodiscard]] std::string behind(std::string_view keyword,
                                 const std::optional<model::eem_text>& of);
[[nodiscard]] std::string behind(std::string_view keyword, const located<std::string>& of);
[[nodiscard]] std::string behind(std::string_view keyword,
                                 const std::optional<located<model::eem_time>>& of);
[[nodiscard]] std::string behind(std::string_view keyword,
                                 const std::optional<located<std::uint32_t>>& of);
[[nodiscard]] std::string behind(std::string_view keyword, const std::optional<located<bool>>& of);

}  // namespace peerlint::write
