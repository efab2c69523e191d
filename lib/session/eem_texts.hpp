#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <peerlint/model/eem_text.hpp>
#include <peerlint/span.hpp>
#include "session/context.hpp"

namespace peerlint::session {

/// Makes the texts of a line of the Embedded Event Manager. They may be commands, which no
/// production reads here, so what is a secret in them is told by their words alone.
class eem_texts {
 public:
  explicit eem_texts(context& at);

  [[nodiscard]] model::eem_text of(const located<std::string_view>& word) const;
  [[nodiscard]] std::optional<model::eem_text> of(
      const std::optional<located<std::string_view>>& word) const;
  /// As it is: quotation marks belong to it.
  [[nodiscard]] model::eem_text whole(const located<std::string_view>& word) const;

 private:
  std::vector<span> secrets_;  // of the line
};

/// The text of a word without the quotation marks around it, and its place.
[[nodiscard]] located<std::string> without_marks(const located<std::string_view>& word);

/// `90`, `10.500` or `$name`.
[[nodiscard]] located<model::eem_time> eem_time_of(const located<std::string_view>& word);
[[nodiscard]] std::optional<located<model::eem_time>> eem_time_of(
    const std::optional<located<std::string_view>>& word);

}  // namespace peerlint::session
