#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "command/statement.hpp"
#include "failover/eem/applet_run.hpp"
#include "structure/words.hpp"

// What the parts of cli_session share.
namespace peerlint::failover {

[[nodiscard]] inline std::string_view first_word(std::string_view line) {
  return structure::text_of(line, structure::next_word(line, 0));
}

/// What stands behind the first words of a line.
[[nodiscard]] std::string_view behind(std::string_view line, std::size_t words);

/// Only to be read: it stands nowhere.
[[nodiscard]] inline command::statement statement_of(const std::string& line) {
  return {line, span::no_text, 0};
}

/// The offset of the line without blanks around it in the text that was put together.
[[nodiscard]] std::uint32_t margin(const run_action& of);

/// The router does not take the command, because of the word there.
void refuse(run_action& into, refusal::kinds why, std::string says, structure::word at,
            std::vector<std::string_view> candidates = {},
            std::vector<std::string_view> modes = {});

[[nodiscard]] inline std::string in_quotes(std::string_view word) {
  return "'" + std::string(word) + "'";
}

}  // namespace peerlint::failover
