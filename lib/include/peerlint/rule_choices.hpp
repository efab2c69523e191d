#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <peerlint/finding.hpp>

namespace peerlint {

/// What one source says about rules: a configuration file, the command line, a program. A selector
/// is a code ("REF001"), a name ("undefined-transform-set"), a family ("REF") or "ALL"; letter case
/// is ignored. Within one source the more exact selector decides, and `off` beats `on`; a later
/// source beats an earlier one.
///
///     peerlint::options chosen;
///     chosen.rules.push_back(peerlint::rule_choices().only({"REF", "KEY"}).off("KEY003"));
class rule_choices {
 public:
  enum class states : std::uint8_t {
    on,
    off,
    only,  ///< on, and every rule that this source does not name is off
  };

  /// One sentence. `by` is what `config explain` calls the source: "--ignore", "peerlint.toml:7".
  struct statement {
    std::string selector;
    std::optional<states> state;
    std::optional<peerlint::level> level;
    std::string option;  ///< "" without one
    std::int64_t value = 0;
    std::string by;
  };

  rule_choices& only(const std::vector<std::string>& selectors, std::string_view by = {});
  rule_choices& on(const std::vector<std::string>& selectors, std::string_view by = {});
  rule_choices& off(const std::vector<std::string>& selectors, std::string_view by = {});
  /// Sets the level; a rule that is named by code or name is also turned on.
  rule_choices& level(std::string selector, peerlint::level value, std::string_view by = {});
  /// Sets an option of one rule, in the unit that `peerlint rules` names.
  rule_choices& option(std::string rule, std::string name, std::int64_t value,
                       std::string_view by = {});

  [[nodiscard]] const std::vector<statement>& statements() const { return statements_; }

 private:
  rule_choices& say(const std::vector<std::string>& selectors, states state, std::string_view by);

  std::vector<statement> statements_;
};

/// Rules of files: what `choices` turns off, or gives another level, where the glob matches the
/// path of the primary place. It turns nothing on.
struct file_rules {
  std::string path;  ///< a glob: `lab/**`, `*.old.cfg`
  rule_choices choices;
};

}  // namespace peerlint
