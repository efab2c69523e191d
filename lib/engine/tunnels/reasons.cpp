#include "engine/tunnels/reasons.hpp"

#include <algorithm>
#include <utility>

#include "engine/tunnels/reason_rows.hpp"

namespace peerlint::engine {
namespace {

using named = std::pair<gate_name, const judgement*>;

std::vector<named> gates_of(const exchange& of) {
  const judgement& policy = of.ikev2() ? static_cast<const judgement&>(of.proposal) : of.policy;
  return {{gate_name::applied, &of.applied},
          {gate_name::trigger, &of.trigger},
          {gate_name::reach, &of.reach},
          {gate_name::version, &of.version},
          {gate_name::material, &of.material},
          {gate_name::policy, &policy},
          {gate_name::responder_key, &of.responder_key},
          {gate_name::nat, &of.nat},
          {gate_name::identity, &of.key},
          {gate_name::identity, &of.identity},
          {gate_name::entry, &of.entry},
          {gate_name::entry, &of.kinds},
          {gate_name::transform, &of.transform},
          {gate_name::data, &of.data},
          {gate_name::size, &of.size},
          {gate_name::rekey, &of.rekey}};
}

std::vector<named> gates_of(const selector_exchange& line) {
  return {{gate_name::trigger, &line.trigger},
          {gate_name::entry, &line.entry},
          {gate_name::transform, &line.transform},
          {gate_name::data, &line.data}};
}

const judgement* first_of(const std::vector<named>& gates, gate_name name, verdict is) {
  const auto at = std::find_if(gates.begin(), gates.end(), [&](const named& one) {
    return one.first == name && one.second->is == is;
  });
  return at == gates.end() ? nullptr : at->second;
}

std::string filled(std::string_view pattern, const exchange& direction) {
  std::string made(pattern);
  const auto put = [&](std::string_view mark, const std::string& text) {
    for (auto at = made.find(mark); at != std::string::npos; at = made.find(mark, at + text.size()))
      made.replace(at, mark.size(), text);
  };
  const auto called = direction.initiator.peer_text();
  put("{P}", called.empty() ? "its peer" : called);
  put("{I}", direction.initiator.device_name);
  put("{R}", direction.responder.device_name);
  return made;
}

std::string_view words_of(const judgement& by, gate_name gate) {
  // Its words are those of IKEv1, whatever the responder expects instead.
  if (gate == gate_name::version && (by.reason == "no_policy" || by.reason == "no_entry"))
    return "{I} asks by IKEv1, {R} expects IKEv2";
  const auto row = std::find_if(reason_rows.begin(), reason_rows.end(), [&](const auto& one) {
    return one.reason == by.reason && (one.step.empty() || one.step == by.step);
  });
  return row == reason_rows.end() ? gate_words[static_cast<std::size_t>(gate)] : row->words;
}

std::string hangs_on(const judgement& by) {
  std::string made;
  for (const auto& each : by.assumes) made += (made.empty() ? "no file says that " : ", ") + each;
  return made;
}

}  // namespace

const judgement* deciding(const exchange& direction) {
  const auto& result = direction.result;
  if (!result.gate) return nullptr;
  const auto is = result.outcome == outcome::unknown ? verdict::unknown : verdict::fail;
  if (const auto* by = first_of(gates_of(direction), *result.gate, is)) return by;
  for (const auto& line : direction.selectors.found.lines)
    if (const auto* by = first_of(gates_of(line), *result.gate, is)) return by;
  return nullptr;
}

std::string why_of(const exchange& direction) {
  const auto& result = direction.result;
  if (!result.gate || result.outcome == outcome::up) return "";
  const auto* by = deciding(direction);
  if (by == nullptr)
    return result.outcome == outcome::up_degraded && result.gate == gate_name::entry
               ? filled("{R} protects traffic that {I} does not", direction)
               : filled(gate_words[static_cast<std::size_t>(*result.gate)], direction);
  auto made = result.outcome == outcome::unknown ? hangs_on(*by) : std::string();
  if (made.empty()) made = filled(words_of(*by, *result.gate), direction);
  return made;
}

std::vector<std::string_view> because_of(const selector_exchange& line) {
  std::vector<std::string_view> made;
  for (const auto& [gate, answer] : gates_of(line)) {
    if (answer->is == verdict::pass) continue;
    for (const auto code : answer->because)
      if (std::find(made.begin(), made.end(), code) == made.end()) made.push_back(code);
  }
  return made;
}

}  // namespace peerlint::engine
