#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/configuration.hpp>
#include "settings/toml.hpp"

namespace peerlint::settings {

/// "; did you mean 'x'?", or "" when no candidate is near.
[[nodiscard]] std::string did_you_mean(std::string_view word,
                                       std::span<const std::string_view> candidates);

/// Takes values out of a TOML file and notes what is wrong with them. What is wrong is left out.
class reader {
 public:
  reader(std::string name, std::string_view bytes, std::span<const rule_info> known)
      : name_(std::move(name)), bytes_(bytes), known_(known) {}

  void fault(span at, std::string message);
  /// "unknown key 'profil'; did you mean 'profile'?"
  void unknown_key(const toml::member& of, std::span<const std::string_view> keys);

  [[nodiscard]] std::optional<std::string> text(const toml::member& of);
  [[nodiscard]] std::optional<std::int64_t> integer(const toml::member& of);
  /// A list of texts; one text counts as a list of one.
  [[nodiscard]] std::vector<located<std::string>> texts(const toml::member& of);
  [[nodiscard]] bool is_table(const toml::member& of);
  [[nodiscard]] bool is_list(const toml::member& of);
  /// Which of the words the text is.
  [[nodiscard]] std::optional<std::size_t> word(const toml::member& of,
                                                std::span<const std::string_view> words);
  /// Whether the selector names a rule, a family or all of them; a fault when it does not.
  bool is_selector(std::string_view selector, span at);
  /// The rule of that code or name; null when there is none.
  [[nodiscard]] const rule_info* rule(std::string_view selector) const;

  /// "peerlint.toml:7", for decisions.
  [[nodiscard]] std::string where(span at) const;
  [[nodiscard]] std::vector<settings_fault> take_faults() { return std::move(faults_); }
  [[nodiscard]] std::span<const rule_info> known() const { return known_; }

 private:
  bool expect(const toml::member& of, toml::kinds kind);

  std::string name_;
  std::string_view bytes_;
  std::span<const rule_info> known_;
  std::vector<settings_fault> faults_;
};

}  // namespace peerlint::settings
