#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "command/statement.hpp"
#include "command/table.hpp"

namespace peerlint::command {

/// A command that peerlint is about: the words it begins with, in a mode.
struct scope_row {
  std::string_view mode;
  std::string_view head;
};

/// What peerlint is about: the commands of IPsec and of failover. Where a command of the scope
/// opens a mode, every line of that mode belongs to the scope too. Only `parse` asks: the share of
/// these lines that is modelled tells how far the model has come.
class project_scope {
 public:
  /// The one scope; it never changes.
  [[nodiscard]] static const project_scope& get();
  /// The rows that make it; docs/formats.md lists them.
  [[nodiscard]] static std::span<const scope_row> rows();

  [[nodiscard]] bool has(mode_id mode, const statement& line) const;
  /// Every line of the mode belongs to it.
  [[nodiscard]] bool has_all_of(mode_id mode) const { return mode < whole_.size() && whole_[mode]; }

 private:
  struct prepared_row {
    structure::word_key key = 0;  ///< of the first word
    std::vector<std::string_view> words;
  };

  project_scope();

  std::vector<std::vector<prepared_row>> rows_;  // by mode
  std::vector<bool> whole_;                      // by mode
};

}  // namespace peerlint::command
