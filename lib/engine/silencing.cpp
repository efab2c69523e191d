#include "engine/silencing.hpp"

#include <algorithm>
#include <variant>

#include "engine/finish.hpp"
#include "settings/glob.hpp"
#include "settings/rule_decision.hpp"
#include "source/nearest.hpp"

namespace peerlint::engine {
namespace {

using settings::exactness;
using settings::idle_silencing;

bool selects(std::string_view selector, std::string_view code, std::string_view name) {
  return settings::match(selector, {code, name, true}) != exactness::none;
}

// Whether what the rule finds hangs on more than one file.
bool links_devices(const rules::rule& one) {
  return std::visit(
      []<class Check>(const Check&) {
        return std::is_same_v<Check, rules::fleet_check<tunnel>> ||
               std::is_same_v<Check, rules::fleet_check<facts::fleet_facts>> ||
               std::is_same_v<Check, rules::own_tunnel_check> ||
               std::is_same_v<Check, rules::own_fleet_check>;
      },
      one.check.get());
}

bool is_same(std::string_view a, std::string_view b) { return a == b; }

bool fits_words(std::string_view glob, std::string_view words) {
  return glob.empty() || settings::fits_text(glob, words);
}

}  // namespace

silencing::silencing(const fleet& over, std::span<const rules::rule* const> known,
                     std::span<const active_rule> active)
    : over_(over), known_(known), active_(active) {
  if (!over.chosen().heed_silencing) return;
  take_comments();
  take_waivers();
  take_baseline();
}

void silencing::take_comments() {
  for (const auto& text : over_.read())
    for (const auto& each : text.ignores) {
      if (each.malformed) {
        auto& made = comments_.emplace_back();
        made.at = each.at;
        made.malformed = true;
        made.concerned = over_.owner(each.at) != nullptr;
      }
      for (const auto& rule : each.rules) {
        auto& made = comments_.emplace_back();
        made.rule = rule.value;
        made.reason = each.reason;
        made.at = rule.at;
        made.covers = each.covers;
        made.concerned = over_.owner(each.at) != nullptr;
      }
    }
}

void silencing::take_waivers() {
  const auto& chosen = over_.chosen();
  for (const auto& each : chosen.waivers) {
    auto& made = waivers_.emplace_back();
    made.by = silencer::waiver;
    made.rule = each.rule;
    made.reason = each.reason;
    made.at = each.at;
    made.until = each.until;
    // Dates as ISO 8601 writes them are in the order of their texts.
    made.expired = !each.until.empty() && !chosen.today.empty() && each.until < chosen.today;
    made.of = &each;
    made.concerned = each.path.empty() || was_read(each.path, settings::fits_path);
  }
}

void silencing::take_baseline() {
  for (const auto& each : over_.chosen().baseline) {
    by_key_.emplace(std::pair(each.path, each.key), baseline_.size());
    baseline_.push_back({&each, each.count, was_read(each.path, is_same)});
  }
}

bool silencing::was_read(std::string_view path, fits_path* fits) const {
  return std::any_of(over_.read().begin(), over_.read().end(), [&](const read_text& one) {
    return !one.devices.empty() && fits(path, one.path);
  });
}

bool silencing::fits(const waiver& one, const finding& to) const {
  if (!one.rule.empty() && !selects(one.rule, to.code, to.name)) return false;
  const auto& at = to.primary.where.at;
  if (!one.path.empty() && (!at.exists() || !settings::fits_path(one.path, over_.path_of(at.text))))
    return false;
  if (!one.hash.empty()) return to.key == to.code + ':' + one.hash;
  return fits_words(one.section, to.section) && fits_words(one.line, to.line);
}

silencing::use* silencing::silencer_of(const finding& one) {
  const auto at = one.primary.where.at;
  use* first = nullptr;
  // What is said of a silencing is not silenced by itself.
  for (auto& each : comments_) {
    const bool covered = at.exists() && each.covers.exists() && each.covers.text == at.text &&
                         at.begin >= each.covers.begin && at.begin < each.covers.end();
    if (!covered || each.at == at || !selects(each.rule, one.code, one.name)) continue;
    each.used = true;
    if (first == nullptr) first = &each;
  }
  for (auto& each : waivers_) {
    if (each.expired || (at.exists() && each.at == at) || !fits(*each.of, one)) continue;
    each.used = true;
    if (first == nullptr) first = &each;
  }
  return first;
}

silencing::baseline_use* silencing::baseline_of(const finding& one) {
  const auto at = one.primary.where.at;
  const std::string path(at.exists() ? over_.path_of(at.text) : "");
  const auto [first, last] = by_key_.equal_range(std::pair(path, one.key));
  for (auto each = first; each != last; ++each) {
    auto& entry = baseline_[each->second];
    if (entry.left == 0) continue;
    --entry.left;
    return &entry;
  }
  return nullptr;
}

std::optional<suppressed_finding> silencing::silence(const finding& one) {
  if (const auto* by = silencer_of(one))
    return suppressed_finding{one, by->by, by->reason, locate(by->at, over_)};
  if (const auto* by = baseline_of(one))
    return suppressed_finding{one, silencer::baseline, "", locate(by->of->at, over_)};
  return std::nullopt;
}

silencing::standings silencing::standing_of(std::string_view selector) const {
  auto best = standings::unknown;
  for (const auto* each : known_)
    if (selects(selector, each->code, each->name)) best = std::max(best, standings::idle);
  for (const auto& each : active_)
    if (selects(selector, each.rule->code, each.rule->name))
      best =
          std::max(best, links_devices(*each.rule) ? standings::among_devices : standings::alone);
  return best;
}

std::string silencing::nearest_rule(std::string_view selector) const {
  std::vector<std::string_view> candidates;
  for (const auto* each : known_)
    candidates.insert(candidates.end(), {each->code, each->name, settings::family_of(each->code)});
  return std::string(source::nearest(selector, candidates));
}

void silencing::judge(const use& one, std::vector<idle_silencing>& into) const {
  if (one.malformed) {
    into.push_back({one.by, idle_silencing::reasons::malformed, one.at, {}, {}, {}});
    return;
  }
  const auto standing = one.rule.empty() ? standings::alone : standing_of(one.rule);
  idle_silencing made{one.by, idle_silencing::reasons::unused,     one.at, one.rule, {}, one.until,
                      1,      standing != standings::among_devices};
  if (standing == standings::unknown) {
    made.why = idle_silencing::reasons::unknown_rule;
    made.nearest = nearest_rule(one.rule);
  } else if (one.expired) {
    made.why = idle_silencing::reasons::expired;
    made.sure = true;
  } else if (one.used || standing == standings::idle) {
    return;
  }
  into.push_back(std::move(made));
}

silencing::standings silencing::standing_of(const baseline_entry& one) const {
  return standing_of(std::string_view(one.key).substr(0, one.key.find(':')));
}

std::vector<baseline_entry> silencing::stale() const {
  std::vector<baseline_entry> made;
  for (const auto& each : baseline_) {
    if (!each.concerned || each.left == 0) continue;
    // A rule that is gone finds nothing any more; one that did not run might.
    if (standing_of(*each.of) == standings::idle) continue;
    made.push_back(*each.of);
    made.back().count = each.left;
  }
  return made;
}

void silencing::judge_baseline(std::vector<idle_silencing>& into) const {
  auto gone = stale();
  // What hangs on files that were perhaps not given is not sure to be gone.
  std::erase_if(gone,
                [&](const auto& each) { return standing_of(each) == standings::among_devices; });
  if (gone.empty()) return;
  into.push_back({silencer::baseline,
                  idle_silencing::reasons::unused,
                  gone.front().at,
                  {},
                  {},
                  {},
                  gone.size(),
                  true});
}

silencing::rounds silencing::round_of(const use& one) const {
  if (one.malformed) return rounds::others;
  const bool late = std::any_of(active_.begin(), active_.end(), [&](const active_rule& each) {
    const auto& rule = *each.rule;
    return looks_at_silencings(rule) &&
           (one.rule.empty() || selects(one.rule, rule.code, rule.name));
  });
  return late ? rounds::of_silencing_rules : rounds::others;
}

std::vector<idle_silencing> silencing::idle(rounds in) const {
  std::vector<idle_silencing> made;
  if (in == rounds::baseline) judge_baseline(made);
  for (const auto& each : comments_)
    if (each.concerned && round_of(each) == in) judge(each, made);
  for (const auto& each : waivers_)
    if (each.concerned && round_of(each) == in) judge(each, made);
  return made;
}

}  // namespace peerlint::engine
