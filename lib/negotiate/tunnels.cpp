#include "negotiate/tunnels.hpp"

#include <algorithm>
#include <array>

#include "negotiate/endpoints.hpp"
#include "negotiate/gates.hpp"

namespace peerlint::negotiate {
namespace {

exchange judge(const endpoint& initiator, const endpoint& responder,
               std::span<const facts::device_facts* const> devices) {
  const side from{initiator, *devices[initiator.device]};
  const side to{responder, *devices[responder.device]};
  exchange made;
  made.initiator = initiator;
  made.responder = responder;
  // What follows is IKEv1; an entry with an IKEv2 profile negotiates by other rules.
  const bool ikev2 =
      initiator.entry->ikev2_profile.is_set() || responder.entry->ikev2_profile.is_set();
  if (!ikev2) {
    made.policy = judge_policy(from, to);
    made.key = judge_key(from, to);
    // A tunnel that authenticates by certificates does not look at keys.
    const auto& chosen = made.policy.found.chosen;
    if (chosen && chosen->method != model::ike_authentication::pre_share)
      made.key.is = verdict::unknown;
    made.transform = judge_transform(from, to);
  }
  made.selectors = judge_selectors(from, to);
  predict(made);
  return made;
}

}  // namespace

std::vector<tunnel> tunnels_among(std::span<const facts::device_facts* const> devices) {
  std::vector<endpoint> ends;
  for (std::size_t i = 0; i < devices.size(); ++i) {
    auto made = endpoints_of(*devices[i], i);
    ends.insert(ends.end(), std::make_move_iterator(made.begin()),
                std::make_move_iterator(made.end()));
  }
  std::vector<tunnel> made;
  for (const auto& [a, b] : reciprocal(ends))
    made.push_back({judge(a, b, devices), judge(b, a, devices)});
  return made;
}

void predict(exchange& direction) {
  struct step {
    verdict is;
    std::string_view name;
  };
  const std::array steps{step{direction.policy.is, "MM2"}, step{direction.key.is, "MM5"},
                         step{direction.selectors.is, "QM1"}, step{direction.transform.is, "QM1"}};
  const auto failed =
      std::find_if(steps.begin(), steps.end(), [](const step& s) { return s.is == verdict::fail; });
  if (failed != steps.end()) {
    const auto& lines = direction.selectors.found.lines;
    const bool part = failed->is == direction.selectors.is && failed == steps.begin() + 2 &&
                      direction.transform.is != verdict::fail &&
                      std::any_of(lines.begin(), lines.end(), [](const auto& line) {
                        return line.relation <= selector_relation::contained;
                      });
    direction.outcome = part ? outcome::up_degraded : outcome::down;
    direction.step = part ? std::string_view{} : failed->name;
    return;
  }
  const bool unknown = std::any_of(steps.begin(), steps.end(),
                                   [](const step& s) { return s.is == verdict::unknown; });
  direction.outcome = unknown ? outcome::unknown : outcome::up;
}

}  // namespace peerlint::negotiate
