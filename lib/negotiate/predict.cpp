#include "negotiate/predict.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "negotiate/chosen.hpp"
#include "negotiate/signs.hpp"

namespace peerlint::negotiate {
namespace {

struct asked {
  gate_name name = gate_name::applied;
  const judgement* answer = nullptr;
};

// What a fold of gates comes to.
struct folded {
  peerlint::outcome outcome = peerlint::outcome::up;
  std::optional<asked> by;  ///< the gate that decides; nothing when all pass
  confidence sure = confidence::high;
  std::vector<std::string> assumes;
};

// The order of the wire: what is never sent cannot be lost. `line` is null for tunnels.
std::vector<asked> in_order(const exchange& of, const selector_exchange* line) {
  std::vector<asked> made{{gate_name::applied, &of.applied}, {gate_name::trigger, &of.trigger}};
  if (line != nullptr) made.push_back({gate_name::trigger, &line->trigger});
  made.push_back({gate_name::material, &of.material});
  const judgement& policy = of.ikev2() ? static_cast<const judgement&>(of.proposal) : of.policy;
  if (policy.never_sent) made.push_back({gate_name::policy, &policy});
  made.insert(made.end(), {{gate_name::reach, &of.reach},
                           {gate_name::version, &of.version},
                           {gate_name::policy, &policy},
                           {gate_name::responder_key, &of.responder_key},
                           {gate_name::nat, &of.nat}});
  // IKEv2 looks for the profile first, and in it for the key; who starts is told of both last.
  const bool profile_first = of.ikev2() && of.identity.outcome != outcome::half_open;
  const judgement& first = profile_first ? static_cast<const judgement&>(of.identity) : of.key;
  const judgement& second = profile_first ? static_cast<const judgement&>(of.key) : of.identity;
  made.insert(made.end(), {{gate_name::identity, &first},
                           {gate_name::identity, &second},
                           {gate_name::entry, &of.entry},
                           {gate_name::entry, &of.kinds}});
  if (line != nullptr) made.push_back({gate_name::entry, &line->entry});
  const bool by_another = line != nullptr && line->taken_by != nullptr;
  const judgement& transform =
      by_another ? line->transform : static_cast<const judgement&>(of.transform);
  made.insert(made.end(), {{gate_name::transform, &transform}, {gate_name::data, &of.data}});
  if (line != nullptr) made.push_back({gate_name::data, &line->data});
  made.insert(made.end(), {{gate_name::size, &of.size}, {gate_name::rekey, &of.rekey}});
  return made;
}

// Ends the negotiation; what is softer leaves SAs behind.
bool is_end(outcome value) {
  return value == outcome::down || value == outcome::never_triggered ||
         value == outcome::half_open || value == outcome::responder_only;
}

folded fold(const std::vector<asked>& gates) {
  folded made;
  const asked* soft = nullptr;
  const asked* open = nullptr;
  for (const auto& one : gates) {
    const auto& answer = *one.answer;
    made.assumes.insert(made.assumes.end(), answer.assumes.begin(), answer.assumes.end());
    if (answer.is == verdict::pass) made.sure = std::min(made.sure, answer.sure);
    if (answer.is == verdict::unknown && open == nullptr) open = &one;
    if (answer.is != verdict::fail) continue;
    if (is_end(answer.outcome)) {
      made.outcome = answer.outcome;
      made.by = one;
      made.sure = answer.sure;
      return made;
    }
    if (soft == nullptr) soft = &one;
  }
  if (const auto* by = open != nullptr ? open : soft) {
    made.outcome = open != nullptr ? outcome::unknown : by->answer->outcome;
    made.by = *by;
    made.sure = std::min(made.sure, by->answer->sure);
  }
  return made;
}

// All selectors together: `up` when all are, degraded when some are, else what the first one is.
folded combine(const std::vector<folded>& lines) {
  const auto first_bad = std::find_if(lines.begin(), lines.end(),
                                      [](const auto& one) { return one.outcome != outcome::up; });
  if (first_bad == lines.end()) return lines.front();
  const bool some_up =
      std::any_of(lines.begin(), lines.end(), [](const auto& one) { return is_up(one.outcome); });
  if (!some_up) return lines.front();
  auto made = *first_bad;
  const bool some_open = std::any_of(
      lines.begin(), lines.end(), [](const auto& one) { return one.outcome == outcome::unknown; });
  if (some_open)
    made.outcome = outcome::unknown;
  else if (!is_up(made.outcome))
    made.outcome = outcome::up_degraded;
  return made;
}

folded judge_lines(exchange& direction) {
  std::vector<folded> lines;
  for (auto& line : direction.selectors.found.lines) {
    lines.push_back(fold(in_order(direction, &line)));
    line.outcome = lines.back().outcome;
    line.gate = lines.back().by ? std::optional(lines.back().by->name) : std::nullopt;
  }
  return lines.empty() ? fold(in_order(direction, nullptr)) : combine(lines);
}

unsigned step_of(gate_name name) {
  static constexpr std::array<unsigned, gate_count> steps{1, 1, 2, 2, 2, 2, 2, 2, 2, 3, 3, 4, 4, 5};
  return steps[static_cast<std::size_t>(name)];
}

std::vector<prediction_step> five_steps(const exchange& direction, const folded& result) {
  std::vector<prediction_step> made;
  for (unsigned number = 1; number <= 5; ++number) made.push_back({number, {}, {}});
  const auto mark = [&](const asked& one) {
    auto& step = made[step_of(one.name) - 1];
    if (one.answer->is == verdict::unknown && step.is == prediction_step::verdicts::pass)
      step.is = prediction_step::verdicts::unknown;
    if (one.answer->is != verdict::fail || one.answer->outcome == outcome::responder_only) return;
    step.is = prediction_step::verdicts::fail;
    for (const auto code : one.answer->because)
      if (std::find(step.because.begin(), step.because.end(), code) == step.because.end())
        step.because.push_back(code);
  };
  const auto& lines = direction.selectors.found.lines;
  for (const auto& one : in_order(direction, nullptr)) mark(one);
  for (const auto& line : lines)
    for (const auto& one : in_order(direction, &line)) mark(one);
  if (result.by && is_end(result.outcome))
    for (auto at = step_of(result.by->name); at < 5; ++at)
      made[at] = {at + 1, prediction_step::verdicts::not_reached, {}};
  return made;
}

}  // namespace

void predict(exchange& direction, const side& initiator, const side& responder) {
  const auto result = judge_lines(direction);
  auto& made = direction.result;
  made.outcome = result.outcome;
  made.sure = result.sure;
  made.assumes = result.assumes;
  std::sort(made.assumes.begin(), made.assumes.end());
  made.assumes.erase(std::unique(made.assumes.begin(), made.assumes.end()), made.assumes.end());
  if (result.by) {
    made.gate = result.by->name;
    if (result.outcome != outcome::up_degraded) made.step = result.by->answer->step;
    if (direction.ikev2() && made.step == "MM1") made.step = "SA_INIT";
  }
  made.steps = five_steps(direction, result);
  const bool ends = is_end(result.outcome);
  tell_signs(direction, result.by ? result.by->answer : nullptr, made);
  // Before phase 1 is through nothing is chosen.
  const bool phase_1 = !ends || (result.by && step_of(result.by->name) > 2);
  if (phase_1) made.ike = chosen_ike_of(direction, initiator, responder);
  if (!ends) made.ipsec = chosen_ipsec_of(direction, initiator, responder);
}

void count_lone_selectors(tunnel& between) {
  const auto degrade = [](exchange& direction, const exchange& other) {
    const auto& lines = other.selectors.found.lines;
    const auto lone = std::find_if(lines.begin(), lines.end(), [](const auto& line) {
      return line.relation == selector_relation::missing;
    });
    if (lone == lines.end() || direction.result.outcome != outcome::up) return;
    direction.result.outcome = outcome::up_degraded;
    direction.result.gate = gate_name::entry;
  };
  degrade(between.a_to_b, between.b_to_a);
  degrade(between.b_to_a, between.a_to_b);
}

}  // namespace peerlint::negotiate
