#pragma once

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/subcommand.hpp"
#include "cli/value_name.hpp"

namespace peerlint::cli::completions {

/// A word that a shell offers, and what it says beside it.
struct offer {
  std::string word;
  std::string_view meaning;
};

/// The codes and names of all rules; for selectors also their families and ALL.
[[nodiscard]] std::vector<offer> rule_offers();
[[nodiscard]] std::vector<offer> selector_offers();

/// The commands with one for each action: "baseline write", "baseline prune" … Shells see the two
/// words as one name.
class by_action {
 public:
  explicit by_action(std::span<const subcommand> all);

  [[nodiscard]] std::span<const subcommand> commands() const { return commands_; }

 private:
  std::deque<std::string> names_;
  std::vector<subcommand> commands_;
};

/// The subcommands that are shown, and for two-word names the words in front: "config".
[[nodiscard]] std::vector<const subcommand*> shown(std::span<const subcommand> all);
[[nodiscard]] std::vector<std::string> groups(std::span<const subcommand> all);

/// What may follow `group` ("": the program's name).
[[nodiscard]] std::vector<offer> commands_behind(std::span<const subcommand> all,
                                                 std::string_view group);

[[nodiscard]] bool takes_value(const option& each);
[[nodiscard]] completion completion_of(const option& each);

/// The text with each of `special` behind `escape`.
[[nodiscard]] std::string escaped(std::string_view text, std::string_view special,
                                  std::string_view escape = "\\");
/// As one word of sh, bash and zsh.
[[nodiscard]] std::string in_quotes(std::string_view text);

}  // namespace peerlint::cli::completions
