#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <utility>

#include <peerlint/finding.hpp>

namespace peerlint {
namespace {

/// The findings of an older version that nothing of the new one has claimed yet.
class older_findings {
 public:
  older_findings(const check_result& now, const check_result& before) {
    // One device against one device: the host name may be what has changed.
    const bool by_itself = now.assumed.size() == 1 && before.assumed.size() == 1;
    if (by_itself) renamed_ = {before.assumed.front().device, now.assumed.front().device};
    for (const auto& each : before.findings) left_.insert(&each);
    for (const auto& each : before.suppressed)
      if (each.by != silencer::older) left_.insert(&each.finding);
    for (const auto* each : left_) {
      by_line_.emplace(identity{name_of(*each), each->code, each->key}, each);
      by_words_.emplace(identity{name_of(*each), each->code, each->message}, each);
    }
  }

  /// Takes the older finding that stands on the same line; each stands for one new one.
  bool claim_by_line(const finding& one) {
    return claim(by_line_, {one.primary.where.device, one.code, one.key});
  }
  /// The one that says the same: its line was edited, and the fault is as old as before.
  bool claim_by_words(const finding& one) {
    return claim(by_words_, {one.primary.where.device, one.code, one.message});
  }

 private:
  using identity = std::array<std::string, 3>;
  using index = std::multimap<identity, const finding*>;

  std::string name_of(const finding& of) const {
    const auto& device = of.primary.where.device;
    return !renamed_.first.empty() && device == renamed_.first ? renamed_.second : device;
  }

  bool claim(const index& in, const identity& wanted) {
    const auto [first, last] = in.equal_range(wanted);
    const auto found =
        std::find_if(first, last, [&](const auto& each) { return left_.contains(each.second); });
    return found != last && left_.erase(found->second) > 0;
  }

  std::pair<std::string, std::string> renamed_;
  std::set<const finding*> left_;
  index by_line_;
  index by_words_;
};

void count_again(check_result& result) {
  auto& counts = result.summary;
  const auto of = [&](level wanted) {
    return static_cast<std::size_t>(
        std::count_if(result.findings.begin(), result.findings.end(),
                      [&](const finding& one) { return one.level == wanted; }));
  };
  counts.errors = of(level::error);
  counts.warnings = of(level::warning);
  counts.notes = of(level::note);
  counts.suppressed = result.suppressed.size();
  counts.by_older = static_cast<std::size_t>(
      std::count_if(result.suppressed.begin(), result.suppressed.end(),
                    [](const suppressed_finding& one) { return one.by == silencer::older; }));
}

}  // namespace

check_result only_new(check_result now, const check_result& before) {
  older_findings older(now, before);
  std::vector<bool> known(now.findings.size());
  for (std::size_t i = 0; i < known.size(); ++i) known[i] = older.claim_by_line(now.findings[i]);
  for (std::size_t i = 0; i < known.size(); ++i)
    if (!known[i]) known[i] = older.claim_by_words(now.findings[i]);
  std::vector<finding> fresh;
  for (std::size_t i = 0; i < known.size(); ++i) {
    if (known[i])
      now.suppressed.push_back({std::move(now.findings[i]), silencer::older, "", {}});
    else
      fresh.push_back(std::move(now.findings[i]));
  }
  now.findings = std::move(fresh);
  count_again(now);
  return now;
}

}  // namespace peerlint
