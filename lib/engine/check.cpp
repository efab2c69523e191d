#include "engine/check.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>
#include <utility>

#include "engine/active_rule.hpp"
#include "engine/run_rules.hpp"
#include "engine/silencing.hpp"
#include "settings/glob.hpp"
#include "settings/rule_decision.hpp"

namespace peerlint::engine {
namespace {

auto order(const finding& f) {
  return std::tie(f.primary.where.file, f.primary.where.line, f.primary.where.column, f.code,
                  f.message);
}

void sort(std::vector<finding>& findings) {
  const auto before = [](const finding& a, const finding& b) { return order(a) < order(b); };
  const auto same = [](const finding& a, const finding& b) { return order(a) == order(b); };
  std::sort(findings.begin(), findings.end(), before);
  findings.erase(std::unique(findings.begin(), findings.end(), same), findings.end());
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

// The last `[per-file]` table that fits and speaks of the rule. False: it is off in this file.
bool hold_per_file(finding& one, const fleet& over, const options& chosen) {
  const auto at = one.primary.where.at;
  if (!at.exists()) return true;
  bool on = true;
  for (const auto& each : chosen.per_file) {
    if (!settings::fits_path(each.path, over.path_of(at.text))) continue;
    const auto decided = settings::decide({one.code, one.name, on}, {&each.choices, 1});
    on = decided.on;
    if (decided.level) one.level = *decided.level;
  }
  return on;
}

class sieve {
 public:
  sieve(const fleet& over, check_result& into) : over_(over), into_(into) {}

  void silence(std::vector<finding> findings, silencing& by) {
    for (auto& one : findings) {
      if (!hold_per_file(one, over_, over_.chosen()))
        into_.suppressed.push_back({std::move(one), silencer::per_file, "", {}});
      else if (auto silenced = by.silence(one))
        into_.suppressed.push_back(std::move(*silenced));
      else
        into_.findings.push_back(std::move(one));
    }
  }

  void add(std::vector<finding> findings) {
    std::move(findings.begin(), findings.end(), std::back_inserter(into_.findings));
  }

  void count() {
    auto& counts = into_.summary;
    const auto least = over_.chosen().min_confidence;
    counts.not_shown =
        std::erase_if(into_.findings, [&](const finding& one) { return one.confidence < least; });
    for (const auto& one : into_.findings) ++*levels()[static_cast<std::size_t>(one.level)];
    counts.suppressed = into_.suppressed.size();
    for (const auto& one : into_.suppressed) ++*silencers()[static_cast<std::size_t>(one.by)];
  }

 private:
  std::array<std::size_t*, 3> levels() {
    return {&into_.summary.notes, &into_.summary.warnings, &into_.summary.errors};
  }
  std::array<std::size_t*, 4> silencers() {
    auto& counts = into_.summary;
    return {&counts.by_comment, &counts.by_waiver, &counts.by_baseline, &counts.by_per_file};
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
  auto found = run_rules(over, active, told);
  sort(found.findings);
  std::move(found.problems.begin(), found.problems.end(), std::back_inserter(result.problems));

  sieve through(over, result);
  if (over.chosen().heed_silencing && !found.stopped) {
    silencing by(over, with, active);
    through.silence(std::move(found.findings), by);
    result.stale = by.stale();
    auto late = run_rules(over, active, by.idle());
    for (auto& each : late.findings) each.ignorable = false;
    through.add(std::move(late.findings));
    std::move(late.problems.begin(), late.problems.end(), std::back_inserter(result.problems));
    sort(result.findings);
  } else {
    through.add(std::move(found.findings));
  }
  through.count();
  return result;
}

}  // namespace peerlint::engine
