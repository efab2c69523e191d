#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/finding.hpp>
#include <peerlint/options.hpp>
#include <peerlint/rule_info.hpp>

namespace peerlint {

/// The name under which the command line looks for the configuration file, from the folder that
/// all inputs share upwards.
inline constexpr std::string_view configuration_name = "peerlint.toml";

/// Something wrong in a configuration, waiver or baseline file.
struct settings_fault {
  std::string file;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::string message;
};

/// `peerlint.toml:3:1: unknown key 'profil'; did you mean 'profile'?`
[[nodiscard]] std::string to_text(const settings_fault& value);

/// Who decided a setting: "peerlint.toml:3", "--profile"; settings that nobody decided have none.
struct decision {
  std::string_view key;
  std::string by;
};

/// What a configuration file and the command line say.
struct configuration {
  options lint;
  level fail_level = level::warning;
  std::vector<std::string> extensions{".cfg", ".conf", ".txt", ".ios"};
  std::vector<std::string>
      exclude;  ///< globs; what a folder yields and one of them fits is left out
  std::vector<std::string> waivers;  ///< names of files
  std::string baseline;              ///< the name of a file; "" for none
  std::vector<decision> decisions;

  /// Notes who decided a key of configuration_keys(); a later note beats an earlier one.
  void decide(std::string_view key, std::string by);
  /// "" when nobody did.
  [[nodiscard]] std::string decided_by(std::string_view key) const;
};

/// A key of the configuration file.
struct configuration_key {
  std::string_view name;
  std::string_view kind;  ///< what it holds, in a few words
  std::string_view help;
  std::vector<std::string_view> words;         ///< its only values; empty for any
  std::string (*value)(const configuration&);  ///< as TOML; null for a table
};

/// Every key on the top level, in the order of `peerlint config show`.
[[nodiscard]] std::span<const configuration_key> configuration_keys();

/// Whether it is a release as `release` and --release take it: "15.7", "17.09.04a".
[[nodiscard]] bool is_release(std::string_view text);
/// Whether a glob of `exclude`, `per-file` or a waiver fits the path: `*` and `?` stop at `/`, `**`
/// does not; a glob without `/` is one for the last part, one that ends with `/` for all below.
[[nodiscard]] bool fits_path(std::string_view glob, std::string_view path);
/// Whether the selector is a code, a name, a family or ALL.
[[nodiscard]] bool names_rules(std::string_view selector, std::span<const rule_info> known);
/// Every selector there is, for suggestions and completions.
[[nodiscard]] std::vector<std::string_view> rule_selectors(std::span<const rule_info> known);

/// What was decided about a rule, and by whom: "peerlint.toml:7", "--ignore", "" for nobody.
struct explained_rule {
  std::string_view code;
  std::string_view name;
  bool on = true;
  std::string on_by;
  peerlint::level level = level::error;
  std::string level_by;
  struct number {
    std::string_view name;
    std::int64_t value = 0;
    std::string_view unit;
    std::string by;
  };
  std::vector<number> options;  ///< all that the rule has
};

/// Every rule, in the order of `known`.
[[nodiscard]] std::vector<explained_rule> explain_rules(const options& chosen,
                                                        std::span<const rule_info> known);

/// Puts what the file says on top of what is there. `known` are the rules that it may name.
[[nodiscard]] std::vector<settings_fault> read_configuration(const std::string& name,
                                                             std::string_view bytes,
                                                             std::span<const rule_info> known,
                                                             configuration& into);

/// Adds the waivers of a file: `[[waiver]]` tables with the fields of struct waiver.
[[nodiscard]] std::vector<settings_fault> read_waivers(const std::string& name,
                                                       std::string_view bytes,
                                                       std::span<const rule_info> known,
                                                       options& into);

/// Adds a baseline that write_baseline made.
[[nodiscard]] std::vector<settings_fault> read_baseline(const std::string& name,
                                                        std::string_view bytes, options& into);

/// The findings as a baseline, those among them that a baseline silenced.
[[nodiscard]] std::vector<baseline_entry> baseline_of(const check_result& result);
/// As a file: a record a line, sorted, so that two versions merge.
[[nodiscard]] std::string write_baseline(std::span<const baseline_entry> entries);

}  // namespace peerlint
