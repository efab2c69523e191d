#include "engine/check.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <tuple>
#include <utility>

#include "engine/active_rule.hpp"
#include "engine/masking.hpp"
#include "engine/run_rules.hpp"
#include "engine/silencing.hpp"
#include "settings/rule_decision.hpp"

namespace peerlint::engine {
namespace {

// Two texts may have one name.
auto order(const finding& f) {
  const auto& where = f.primary.where;
  return std::tie(where.file, where.line, where.column, f.code, f.message, where.at.text);
}

bool before(const finding& a, const finding& b) { return order(a) < order(b); }

void sort(std::vector<finding>& findings) {
  const auto same = [](const finding& a, const finding& b) { return order(a) == order(b); };
  std::sort(findings.begin(), findings.end(), before);
  findings.erase(std::unique(findings.begin(), findings.end(), same), findings.end());
}

void sort(check_result& result) {
  sort(result.findings);
  std::sort(result.suppressed.begin(), result.suppressed.end(),
            [](const auto& a, const auto& b) { return before(a.finding, b.finding); });
}

void describe(const fleet& over, check_result& into) {
  into.profile = to_text(over.chosen().profile);
  into.problems = over.problems();
  into.summary.files = over.files();
  into.summary.devices = over.devices().size();
  for (const auto* device : over.devices()) {
    into.summary.lines += device->read.counts.commands;
    into.summary.not_understood += device->read.counts.not_understood;
    const auto& version = device->device.version;
    const auto& assumed = device->assumed.release;
    const bool written = assumed.empty() && version.is_set();
    into.assumed.push_back(
        {device->read.file, device->read.name, written ? version.value : assumed, written});
  }
}

bool is_off_in_file(const finding& one, const fleet& over) {
  const auto at = one.primary.where.at;
  const auto& tables = over.chosen().per_file;
  return at.exists() &&
         !settings::decide_in(over.path_of(at.text), {one.code, one.name}, tables).on;
}

class sieve {
 public:
  sieve(const fleet& over, check_result& into) : over_(over), into_(into) {}

  void take(std::vector<finding> findings, silencing& by) {
    // The baseline was written of what is shown: what is hidden may use up what is left of it.
    std::vector<std::optional<suppressed_finding>> silenced(findings.size());
    for (const bool hidden : {false, true})
      for (std::size_t i = 0; i < findings.size(); ++i)
        if (is_hidden(findings[i]) == hidden) silenced[i] = by.silence(findings[i]);
    for (std::size_t i = 0; i < findings.size(); ++i) {
      if (is_off_in_file(findings[i], over_))
        into_.suppressed.push_back({std::move(findings[i]), silencer::per_file, "", {}});
      else if (silenced[i])
        into_.suppressed.push_back(std::move(*silenced[i]));
      else
        into_.findings.push_back(std::move(findings[i]));
    }
  }

  void count() {
    auto& counts = into_.summary;
    counts.not_shown =
        std::erase_if(into_.findings, [&](const finding& one) { return is_hidden(one); });
    for (const auto& one : into_.findings) ++*levels()[static_cast<std::size_t>(one.level)];
    counts.suppressed = into_.suppressed.size();
    for (const auto& one : into_.suppressed) ++*silencers()[static_cast<std::size_t>(one.by)];
  }

 private:
  [[nodiscard]] bool is_hidden(const finding& one) const {
    return one.confidence < over_.chosen().min_confidence;
  }
  std::array<std::size_t*, 3> levels() {
    return {&into_.summary.notes, &into_.summary.warnings, &into_.summary.errors};
  }
  std::array<std::size_t*, 5> silencers() {
    auto& counts = into_.summary;
    return {&counts.by_comment, &counts.by_waiver, &counts.by_baseline, &counts.by_per_file,
            &counts.by_older};
  }

  const fleet& over_;
  check_result& into_;
};

}  // namespace

check_result check(const fleet& over, std::span<const rules::rule* const> with,
                   const progress& told) {
  check_result result;
  describe(over, result);
  const auto active = choose(with, over.chosen());
  sieve through(over, result);
  silencing by(over, with, active);
  const auto take = [&](found from) {
    sort(from.findings);
    through.take(std::move(from.findings), by);
    std::move(from.problems.begin(), from.problems.end(), std::back_inserter(result.problems));
    return !from.stopped;
  };
  if (take(run_rules(over, active, told))) {
    for (const auto round : silencing::all_rounds) take(run_rules(over, active, by.idle(round)));
    result.stale = by.stale();
    sort(result);
  }
  through.count();
  if (!over.chosen().show_secrets) mask_secrets(result, over);
  return result;
}

}  // namespace peerlint::engine
