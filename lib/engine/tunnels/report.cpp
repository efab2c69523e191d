#include "engine/tunnels/report.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>

#include "engine/finish.hpp"
#include "engine/tunnels/concern.hpp"
#include "engine/tunnels/ends.hpp"
#include "engine/tunnels/ladder.hpp"
#include "engine/tunnels/parts.hpp"
#include "engine/tunnels/quote.hpp"
#include "engine/tunnels/reasons.hpp"
#include "engine/tunnels/step_lines.hpp"
#include "facts/path/ace_words.hpp"
#include "rules/rule_table.hpp"

namespace peerlint::engine {
namespace {

std::string text_of(const std::optional<net::ipv4_address>& address) {
  return address ? net::to_text(*address) : std::string();
}

reported_end told(const endpoint& end, const fleet& over) {
  const auto* own = own_of(side_of(end, over));
  const auto* on = own != nullptr ? own->on : end.tunnel;
  return {end.device_name,
          end.file,
          std::string(to_text(end.kind)),
          end.object,
          end.address_text(),
          text_of(end.seen_as),
          end.interface,
          on == nullptr ? std::string() : on->name.value,
          end.peer_text(),
          end.ikev2,
          locate(end.section, over)};
}

// "10.1.0.0/16", and its ports behind it.
std::pair<std::string, std::string> ends_of(const model::access_list_entry& line) {
  constexpr std::string_view arrow = " → ";
  const auto both = facts::selector_words(line);
  const auto at = both.find(arrow);
  return {both.substr(0, at) + facts::words_of(line.source_ports),
          both.substr(at + arrow.size()) + facts::words_of(line.destination_ports)};
}

reported_selector told(const selector_exchange& line, const exchange& of, const fleet& over) {
  reported_selector made;
  std::tie(made.local, made.remote) = ends_of(*line.initiator);
  made.protocol = line.initiator->protocol.value;
  made.outcome = line.outcome;
  made.relation = line.relation;
  if (is_up(line.outcome) || line.relation <= selector_relation::contained)
    made.entry = line.taken_by == nullptr ? of.responder.object
                                          : "crypto map " + line.taken_by->map + ' ' +
                                                std::to_string(line.taken_by->sequence.value);
  made.because = because_of(line);
  made.line = quote(line.initiator->line.at, over);
  if (line.nearest != nullptr) made.nearest = quote(line.nearest->line.at, over);
  made.against = line.against;
  made.against_is_initiators = line.against_is_initiators;
  return made;
}

reported_direction told(const exchange& of, const fleet& over) {
  reported_direction made{of.result, why_of(of), {}, {}, ladder_of(of)};
  if (const auto* by = deciding(of)) made.because = by->because;
  for (const auto& line : of.selectors.found.lines) made.selectors.push_back(told(line, of, over));
  return made;
}

reported_direction of_nobody(const std::string& called) {
  reported_direction made;
  made.result.outcome = outcome::unknown;
  for (unsigned number = 1; number <= 5; ++number)
    made.result.steps.push_back({number, prediction_step::verdicts::unknown, {}});
  made.why = called.empty() ? "the other end is not among these files"
                            : "no section of " + called + " answers";
  return made;
}

// The lower, the worse.
int rank(outcome value) {
  static constexpr std::array<int, 9> ranks{8, 6, 3, 1, 4, 0, 2, 7, 5};  // by outcome
  return ranks[static_cast<std::size_t>(value)];
}

int rank(const tunnel_report& of) {
  const auto ab = of.a_to_b.result.outcome;
  const auto ba = of.b_to_a.result.outcome;
  const auto one = [](outcome value, outcome other) {
    return value == outcome::never_triggered && is_up(other) ? rank(outcome::responder_only)
                                                             : rank(value);
  };
  return std::min(one(ab, ba), one(ba, ab)) * 10 + std::max(one(ab, ba), one(ba, ab));
}

bool is_failure(outcome value, outcome other) {
  switch (value) {
    case outcome::down:
    case outcome::half_open:
    case outcome::up_no_traffic:
    case outcome::latent_fail:
      return true;
    case outcome::never_triggered:
      return !is_up(other) && other != outcome::unknown;
    default:
      return false;
  }
}

std::set<std::string_view> tunnel_rules() {
  std::set<std::string_view> made;
  for (const auto* rule : rules::all())
    if (rules::scope_names[rule->check.get().index()] == "tunnel") made.insert(rule->code);
  return made;
}

void add_codes(const reported_direction& of, std::set<std::string_view>& into) {
  for (const auto& step : of.result.steps) into.insert(step.because.begin(), step.because.end());
}

class finder {
 public:
  finder(const fleet& over, const std::vector<finding>& all) : over_(over), all_(all) {}

  void find(const std::vector<span>& a, const std::vector<span>& b, tunnel_report& into) const {
    const tunnel_concern concern(a, b, over_);
    std::set<std::string_view> missing;
    add_codes(into.a_to_b, missing);
    add_codes(into.b_to_a, missing);
    std::vector<bool> taken(all_.size());
    for (std::size_t i = 0; i < all_.size(); ++i) {
      taken[i] = concern.has(all_[i], compares_.count(all_[i].code) > 0);
      if (taken[i]) missing.erase(all_[i].code);
    }
    // What stops the tunnel may stand elsewhere: a route, a rule of NAT, a filter.
    for (std::size_t i = 0; i < all_.size(); ++i)
      if (taken[i] || (missing.count(all_[i].code) > 0 && compares_.count(all_[i].code) == 0 &&
                       concern.is_of_device(all_[i])))
        into.findings.push_back(all_[i]);
  }

 private:
  const fleet& over_;
  const std::vector<finding>& all_;
  std::set<std::string_view> compares_ = tunnel_rules();
};

tunnel_report told(const tunnel& of, const fleet& over, const finder& findings) {
  tunnel_report made;
  made.a = told(of.a_to_b.initiator, over);
  made.b = told(of.b_to_a.initiator, over);
  made.a_to_b = told(of.a_to_b, over);
  made.b_to_a = told(of.b_to_a, over);
  made.steps = steps_of(of, over);
  findings.find(parts_of(of.a_to_b, over), parts_of(of.b_to_a, over), made);
  return made;
}

tunnel_report told(const lone_endpoint& of, const fleet& over, const finder& findings) {
  tunnel_report made;
  made.a = told(of.end, over);
  made.called = of.called;
  made.a_to_b = of_nobody(of.called);
  made.b_to_a = of_nobody(of.called);
  const auto parts = parts_of(of.end, over);
  findings.find(parts, parts, made);
  return made;
}

void count(tunnels_result& of) {
  auto& sum = of.summary;
  sum.tunnels = sum.up = sum.failing = sum.unknown = sum.alone = sum.unanswered = 0;
  auto& counts = sum.counts;
  counts.errors = counts.warnings = counts.notes = 0;
  std::set<std::pair<span, std::string>> seen;
  for (const auto& each : of.tunnels) {
    ++(each.is_alone() ? sum.alone : sum.tunnels);
    if (!each.called.empty()) ++sum.unanswered;
    const bool open = each.a_to_b.result.outcome == outcome::unknown ||
                      each.b_to_a.result.outcome == outcome::unknown;
    if (!each.is_alone()) ++(each.fails() ? sum.failing : open ? sum.unknown : sum.up);
    for (const auto& one : each.findings) {
      if (!seen.insert({one.primary.where.at, one.code + one.message}).second) continue;
      ++(one.level == level::error     ? counts.errors
         : one.level == level::warning ? counts.warnings
                                       : counts.notes);
    }
  }
}

}  // namespace

tunnels_result report_tunnels(const fleet& over, check_result checked) {
  tunnels_result made;
  made.problems = std::move(checked.problems);
  made.summary.counts = checked.summary;
  const finder findings(over, checked.findings);
  const auto found = over.found_tunnels();
  for (const auto& each : found.both) made.tunnels.push_back(told(each, over, findings));
  std::stable_sort(made.tunnels.begin(), made.tunnels.end(),
                   [](const auto& a, const auto& b) { return rank(a) < rank(b); });
  for (const auto& each : found.alone) made.tunnels.push_back(told(each, over, findings));
  count(made);
  return made;
}

}  // namespace peerlint::engine

namespace peerlint {

bool tunnel_report::fails() const {
  const auto ab = a_to_b.result.outcome;
  const auto ba = b_to_a.result.outcome;
  return engine::is_failure(ab, ba) || engine::is_failure(ba, ab);
}

tunnels_result only(tunnels_result of, const std::function<bool(const tunnel_report&)>& wanted) {
  std::erase_if(of.tunnels, [&](const tunnel_report& each) { return !wanted(each); });
  engine::count(of);
  return of;
}

}  // namespace peerlint
