#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "facts/algorithms/strength.hpp"
#include "negotiate/gates.hpp"
#include "negotiate/verdicts.hpp"

namespace peerlint::negotiate {
namespace {

struct used_set {
  const model::transform_set* set = nullptr;
  span at{};
};

// The sets of a section in its order; nothing when one of them is not defined, or none is named and
// the release's default set would be used.
std::optional<std::vector<used_set>> sets_of(const side& one) {
  std::vector<used_set> made;
  if (one.end.policy == nullptr) return std::nullopt;
  for (const auto& name : one.end.policy->transform_sets) {
    const auto* set = one.facts.transform_set_named(name.value);
    if (set == nullptr) return std::nullopt;
    made.push_back({set, name.at});
  }
  if (made.empty()) return std::nullopt;
  return made;
}

std::vector<model::transform> sorted(const model::transform_set& set) {
  std::vector<model::transform> made;
  for (const auto& one : set.transforms) made.push_back(one.value);
  std::sort(made.begin(), made.end());
  return made;
}

// How many transforms only one of the two has.
std::size_t distance(const model::transform_set& a, const model::transform_set& b) {
  std::vector<model::transform> differing;
  const auto left = sorted(a);
  const auto right = sorted(b);
  std::set_symmetric_difference(left.begin(), left.end(), right.begin(), right.end(),
                                std::back_inserter(differing));
  return differing.size();
}

stronger which(const model::transform_set& initiator, const model::transform_set& responder) {
  const auto i = facts::strength(initiator);
  const auto r = facts::strength(responder);
  return i == r ? stronger::neither : i > r ? stronger::initiator : stronger::responder;
}

// The selectors are the ends themselves, as those of GRE: only then does transport mode count.
bool are_host_to_host(const side& one) {
  if (one.end.tunnel != nullptr) return one.end.kind != endpoint_kind::vti;
  const auto* entry = one.end.entry;
  if (entry == nullptr || !entry->match_address.is_set()) return false;
  const auto* list = one.facts.access_list_named(entry->match_address.value);
  if (list == nullptr || list->entries.empty()) return false;
  return std::all_of(list->entries.begin(), list->entries.end(), [](const auto& line) {
    return line.source.value.kind == model::ace_address::kinds::host &&
           line.destination.value.kind == model::ace_address::kinds::host;
  });
}

model::ipsec_mode mode_of(const model::transform_set& set) {
  return set.mode.is_set() ? set.mode.value : model::ipsec_mode::tunnel;
}

// What quick mode makes of the two modes (Security Command Reference, `mode`).
bool is_accepted(model::ipsec_mode offered, model::ipsec_mode own) {
  const bool offers_tunnel = offered == model::ipsec_mode::tunnel;
  if (own == model::ipsec_mode::tunnel) return offers_tunnel;
  return own == model::ipsec_mode::transport || !offers_tunnel;
}

judgement judge_mode(model::ipsec_mode offered, model::ipsec_mode own, bool ikev2) {
  if (!ikev2)
    return is_accepted(offered, own) ? judgement{}
                                     : fails(outcome::down, "QM1", "mode", {"P2M004"});
  const bool tunnel = offered == model::ipsec_mode::tunnel || own == model::ipsec_mode::tunnel;
  if (offered == own || !tunnel) return {};
  if (offered == model::ipsec_mode::transport_require ||
      own == model::ipsec_mode::transport_require)
    return fails(outcome::down, "IKE_AUTH", "mode", {"P2M004"});
  // IKEv2 only asks for transport mode: both ends use tunnel mode.
  auto made = fails(outcome::up_degraded, "", "mode", {"P2M004"});
  made.sure = confidence::medium;
  return made;
}

// `set pfs` without a group: 1, from 17.14 on 14.
std::optional<std::uint16_t> pfs_of(const side& one) {
  if (one.end.policy == nullptr || !one.end.policy->pfs.is_set()) return std::nullopt;
  const auto named = one.end.policy->pfs.value.group;
  if (named != 0) return named;
  const bool late = one.facts.version && *one.facts.version >= facts::release{17, 14};
  return late ? std::uint16_t{14} : std::uint16_t{1};
}

bool names_no_group(const side& one) {
  return one.end.policy != nullptr && one.end.policy->pfs.is_set() &&
         one.end.policy->pfs.value.group == 0;
}

// What an IPsec profile says that nobody defines is not known; `default` is built in.
bool names_unknown_profile(const side& one) {
  return one.own().is_tunnel() && one.end.policy == nullptr &&
         one.own().on->tunnel->protection.value.profile != "default";
}

void compare_pfs(const side& initiator, const side& responder, transform_choice& into) {
  if (names_unknown_profile(initiator) || names_unknown_profile(responder)) return;
  into.initiator_pfs = pfs_of(initiator);
  into.responder_pfs = pfs_of(responder);
  const auto place = [](const side& one) {
    return one.end.policy == nullptr ? span{} : one.end.policy->pfs.at;
  };
  into.initiator_pfs_at = place(initiator);
  into.responder_pfs_at = place(responder);
  if (initiator.end.ikev2) {
    into.pfs_meets = into.initiator_pfs == into.responder_pfs;
    return;
  }
  // A responder without PFS takes any offer; one that names no group takes 1 and 2.
  const bool old_default = names_no_group(responder) && into.responder_pfs == std::uint16_t{1};
  into.pfs_meets = !into.responder_pfs || into.initiator_pfs == into.responder_pfs ||
                   (old_default && into.initiator_pfs == std::uint16_t{2});
}

// AH, ESP and compression: what a set is made of, whatever the algorithms.
std::array<bool, 3> kinds_of(const model::transform_set& set) {
  std::array<bool, 3> made{};
  for (const auto& one : set.transforms) {
    const auto word = model::to_text(one.value.keyword);
    made[word.starts_with("ah-") ? 0 : word.starts_with("esp-") ? 1 : 2] = true;
  }
  return made;
}

bool kinds_meet(const std::vector<used_set>& offered, const std::vector<used_set>& accepted) {
  return std::any_of(offered.begin(), offered.end(), [&](const auto& ours) {
    return std::any_of(accepted.begin(), accepted.end(), [&](const auto& theirs) {
      return kinds_of(*ours.set) == kinds_of(*theirs.set);
    });
  });
}

struct nearest_sets {
  transform_choice choice;
  std::size_t apart = 0;
  bool mode_differs = false;

  [[nodiscard]] std::pair<std::size_t, bool> rank() const { return {apart, mode_differs}; }
};

std::optional<nearest_sets> nearest_of(const std::vector<used_set>& offered,
                                       const std::vector<used_set>& accepted, bool modes_count,
                                       bool ikev2) {
  std::optional<nearest_sets> least;
  // The initiator's order decides: its first set that the responder has too.
  for (const auto& ours : offered)
    for (const auto& theirs : accepted) {
      nearest_sets one;
      one.apart = distance(*ours.set, *theirs.set);
      one.mode_differs =
          modes_count &&
          judge_mode(mode_of(*ours.set), mode_of(*theirs.set), ikev2).is != verdict::pass;
      if (least && least->rank() <= one.rank()) continue;
      one.choice.initiator = ours.set;
      one.choice.responder = theirs.set;
      one.choice.initiator_use = ours.at;
      one.choice.responder_use = theirs.at;
      one.choice.stronger = which(*ours.set, *theirs.set);
      least = one;
    }
  return least;
}

// The strongest set that both have, where the first common one is another.
const model::transform_set* strongest_of(const std::vector<used_set>& offered,
                                         const std::vector<used_set>& accepted,
                                         const model::transform_set& taken) {
  const auto* best = &taken;
  for (const auto& ours : offered)
    for (const auto& theirs : accepted)
      if (distance(*ours.set, *theirs.set) == 0 && mode_of(*ours.set) == mode_of(*theirs.set) &&
          kinds_of(*ours.set) == kinds_of(taken) &&
          facts::strength(*ours.set) > facts::strength(*best))
        best = ours.set;
  return best == &taken ? nullptr : best;
}

// Neither names a set: both have the default one, which is the same where the release is.
judgement judge_defaults(const side& initiator, const side& responder) {
  const auto names_none = [](const side& one) {
    return one.end.policy == nullptr || one.end.policy->transform_sets.empty();
  };
  const std::string same = "the default transform sets of the two releases are the same";
  if (names_none(initiator) && names_none(responder)) return passes_if(same);
  return hangs(initiator.end.ikev2 ? "IKE_AUTH" : "QM1", "transform", {},
               "the two ends share a transform set");
}

}  // namespace

gate<transform_choice> judge_transform(const side& initiator, const side& responder) {
  gate<transform_choice> made;
  const bool ikev2 = initiator.end.ikev2;
  const std::string_view step = ikev2 ? "IKE_AUTH" : "QM1";
  const auto offered = sets_of(initiator);
  const auto accepted = sets_of(responder);
  const bool modes_count = are_host_to_host(initiator) && are_host_to_host(responder);
  const auto best =
      offered && accepted ? nearest_of(*offered, *accepted, modes_count, ikev2) : std::nullopt;
  if (!best) {
    set(made, judge_defaults(initiator, responder));
    compare_pfs(initiator, responder, made.found);
    return made;
  }
  made.found = best->choice;
  made.found.sets_meet = best->apart == 0;
  if (made.found.sets_meet)
    made.found.strongest = strongest_of(*offered, *accepted, *made.found.initiator);
  made.found.kinds_meet = kinds_meet(*offered, *accepted);
  made.found.modes_meet = !best->mode_differs;
  compare_pfs(initiator, responder, made.found);
  if (!made.found.sets_meet)
    set(made,
        fails(outcome::down, step, "transform", {made.found.kinds_meet ? "P2M001" : "P2M005"}));
  else if (!made.found.pfs_meets && !ikev2)
    set(made, fails(outcome::down, step, "pfs", {made.found.initiator_pfs ? "P2M009" : "P2M008"}));
  else if (!made.found.modes_meet)
    set(made,
        judge_mode(mode_of(*best->choice.initiator), mode_of(*best->choice.responder), ikev2));
  return made;
}

}  // namespace peerlint::negotiate
