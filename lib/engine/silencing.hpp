#pragma once

#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <peerlint/finding.hpp>
#include "engine/active_rule.hpp"
#include "engine/fleet.hpp"
#include "settings/idle_silencing.hpp"

namespace peerlint::engine {

/// What silences findings: comments in the texts, waivers, the baseline, asked in this order. It
/// remembers what was of use.
class silencing {
 public:
  /// `known` are all rules, `active` those that run.
  silencing(const fleet& over, std::span<const rules::rule* const> known,
            std::span<const active_rule> active);

  /// What silences the finding, if anything does. Findings must come in their final order, since an
  /// entry of the baseline silences so many of them.
  [[nodiscard]] std::optional<suppressed_finding> silence(const finding& one);

  /// The order in which silencings are judged: what is said of those of one round may be silenced
  /// by those of the next, which would else seem to be of no use.
  enum class rounds : std::uint8_t { others, of_silencing_rules, baseline };
  static constexpr std::array all_rounds{rounds::others, rounds::of_silencing_rules,
                                         rounds::baseline};

  /// What was of no use, of the rules that ran and the files that were read.
  [[nodiscard]] std::vector<settings::idle_silencing> idle(rounds in) const;
  [[nodiscard]] std::vector<baseline_entry> stale() const;

 private:
  struct use {
    silencer by = silencer::comment;
    std::string rule;
    std::string reason;
    span at;
    bool used = false;
    bool expired = false;
    bool malformed = false;
    bool concerned = false;  // what it is for was linted
    std::string until;
  };
  struct comment_use : use {
    span covers;
  };
  struct waiver_use : use {
    const waiver* of = nullptr;
  };
  struct baseline_use {
    const baseline_entry* of = nullptr;
    std::size_t left = 0;
    bool concerned = false;
  };
  enum class standings : std::uint8_t { unknown, idle, alone, among_devices };

  void take_comments();
  void take_waivers();
  void take_baseline();
  using fits_path = bool(std::string_view, std::string_view);
  [[nodiscard]] bool was_read(std::string_view path, fits_path* fits) const;
  [[nodiscard]] standings standing_of(std::string_view selector) const;
  [[nodiscard]] rounds round_of(const use& one) const;
  [[nodiscard]] standings standing_of(const baseline_entry& one) const;
  [[nodiscard]] std::string nearest_rule(std::string_view selector) const;
  [[nodiscard]] bool fits(const waiver& one, const finding& to) const;
  [[nodiscard]] use* silencer_of(const finding& one);
  [[nodiscard]] baseline_use* baseline_of(const finding& one);
  void judge(const use& one, std::vector<settings::idle_silencing>& into) const;
  void judge_baseline(std::vector<settings::idle_silencing>& into) const;

  const fleet& over_;
  std::span<const rules::rule* const> known_;
  std::span<const active_rule> active_;
  std::vector<comment_use> comments_;
  std::vector<waiver_use> waivers_;
  std::vector<baseline_use> baseline_;
  std::multimap<std::pair<std::string, std::string>, std::size_t> by_key_;  // path, key
};

}  // namespace peerlint::engine
