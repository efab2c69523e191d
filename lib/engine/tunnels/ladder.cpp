#include "engine/tunnels/ladder.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "engine/tunnels/reasons.hpp"

namespace peerlint {

std::string_view to_text(ladder_rung::fates value) {
  static constexpr std::array<std::string_view, 6> words{"taken",   "lost",     "refused",
                                                         "refusal", "not_sent", "open"};
  return words[static_cast<std::size_t>(value)];
}

}  // namespace peerlint

namespace peerlint::engine {
namespace {

using fates = ladder_rung::fates;

// The states are those that `show` has once the message is taken (RFC 2409 section 5, RFC 7296
// section 1.2, in the words of IOS).
constexpr std::array<ladder_rung, 6> main_mode{{
    {"MM1", true, fates::taken, "SA: the policies on offer", "MM_NO_STATE", ""},
    {"MM2", false, fates::taken, "SA: the policy taken", "MM_SA_SETUP", "MM_SA_SETUP"},
    {"MM3", true, fates::taken, "key exchange, nonce", "MM_SA_SETUP", "MM_SA_SETUP"},
    {"MM4", false, fates::taken, "key exchange, nonce", "MM_KEY_EXCH", "MM_KEY_EXCH"},
    {"MM5", true, fates::taken, "identity, proof", "MM_KEY_EXCH", "QM_IDLE"},
    {"MM6", false, fates::taken, "identity, proof", "QM_IDLE", "QM_IDLE"},
}};
constexpr std::array<ladder_rung, 3> aggressive_mode{{
    {"AM1", true, fates::taken, "SA, key exchange, nonce, identity", "AG_NO_STATE", ""},
    {"AM2", false, fates::taken, "SA, key exchange, nonce, identity, proof", "AG_AUTH",
     "AG_INIT_EXCH"},
    {"AM3", true, fates::taken, "proof", "QM_IDLE", "QM_IDLE"},
}};
constexpr std::array<ladder_rung, 3> quick_mode{{
    {"QM1", true, fates::taken, "transforms, traffic, nonce", "QM_IDLE", "QM_IDLE"},
    {"QM2", false, fates::taken, "transforms, traffic, nonce", "QM_IDLE", "QM_IDLE"},
    {"QM3", true, fates::taken, "proof", "QM_IDLE", "QM_IDLE"},
}};
constexpr std::array<ladder_rung, 4> version_2{{
    {"IKE_SA_INIT request", true, fates::taken, "proposals, key exchange, nonce", "I_WAIT_INIT",
     ""},
    {"IKE_SA_INIT response", false, fates::taken, "proposal, key exchange, nonce", "INIT_DONE",
     "R_WAIT_AUTH"},
    {"IKE_AUTH request", true, fates::taken, "identity, proof, transforms, traffic", "I_WAIT_AUTH",
     "R_VERIFY_AUTH"},
    {"IKE_AUTH response", false, fates::taken, "identity, proof, transforms, traffic", "READY",
     "READY"},
}};
constexpr ladder_rung rekey{"CREATE_CHILD_SA request",
                            true,
                            fates::taken,
                            "transforms, key exchange: the first rekey",
                            "READY",
                            "READY"};
constexpr ladder_rung data{"ESP", true, fates::taken, "data", "", ""};

void append(std::vector<ladder_rung>& to, std::span<const ladder_rung> more) {
  to.insert(to.end(), more.begin(), more.end());
}

std::vector<ladder_rung> all_messages(const exchange& direction) {
  std::vector<ladder_rung> made;
  if (direction.ikev2()) {
    append(made, version_2);
  } else {
    append(made, direction.aggressive ? std::span<const ladder_rung>(aggressive_mode)
                                      : std::span<const ladder_rung>(main_mode));
    append(made, quick_mode);
  }
  made.push_back(data);
  if (direction.result.step == "CREATE_CHILD_SA") made.push_back(rekey);
  return made;
}

bool is_lost(const judgement& by) {
  constexpr std::array<std::string_view, 7> reasons{
      "no_answer",          "ike_off",    "answer_lost", "no_ikev2", "nat_t_blocked_there",
      "nat_t_blocked_here", "esp_blocked"};
  return std::find(reasons.begin(), reasons.end(), by.reason) != reasons.end();
}

// The message of IKEv2 whose exchange the step names.
std::size_t position_v2(std::string_view step, const judgement& by) {
  const bool answer = by.reason == "answer_lost" || by.reason == "nat_t_blocked_here" ||
                      by.reason == "initiator_refuses" || by.reason == "key_refused";
  return (step == "SA_INIT" ? 0U : 2U) + (answer ? 1U : 0U);
}

std::size_t position_of(const std::vector<ladder_rung>& all, const exchange& direction,
                        const judgement& by) {
  const auto step = by.step;
  if (direction.ikev2() && (step == "SA_INIT" || step == "IKE_AUTH")) return position_v2(step, by);
  const auto wanted = step == "DATA"              ? std::string_view("ESP")
                      : step == "CREATE_CHILD_SA" ? std::string_view("CREATE_CHILD_SA request")
                                                  : step;
  const auto at =
      std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.name == wanted; });
  return static_cast<std::size_t>(at - all.begin());
}

// The message that fails, and what follows it.
void end_at(std::vector<ladder_rung>& all, std::size_t at, const exchange& direction,
            const judgement& by) {
  auto& last = all[at];
  last.fate = is_lost(by) || last.name == "ESP" ? fates::lost : fates::refused;
  // "MM2" says that the responder answers MM1 with a refusal, or not at all; the answer of
  // aggressive mode may be refused itself, since it holds a proof.
  const bool answers =
      last.name == "MM2" || (last.name == "AM2" && by.reason != "key" && by.reason != "identity");
  if (answers && last.fate == fates::refused) last.fate = fates::refusal;
  if (answers && last.fate == fates::refusal) all[at - 1].fate = fates::refused;
  const bool answered = last.fate == fates::refused && last.by_initiator &&
                        (direction.ikev2() || last.name == "QM1") && at + 1 < all.size() &&
                        !all[at + 1].by_initiator;
  const auto kept = at + (answered ? 2U : 1U);
  if (answered) all[at + 1].fate = fates::refusal;
  all.resize(kept);
  for (auto each = at; each < kept; ++each) {
    if (all[each].name == "ESP") continue;
    all[each].initiator_state = direction.result.initiator_state;
    all[each].responder_state = direction.result.responder_state;
  }
  for (auto& each : all)
    if (each.fate == fates::refusal) each.carries = "a refusal";
}

}  // namespace

std::vector<ladder_rung> ladder_of(const exchange& direction) {
  auto all = all_messages(direction);
  const auto* by = deciding(direction);
  if (by == nullptr || by->step.empty()) {
    if (direction.result.outcome == outcome::responder_only) {
      all.resize(1);
      all[0] = {all[0].name, true, fates::not_sent, "", "", ""};
    }
    return all;
  }
  if (by->never_sent) {
    all.resize(1);
    all[0] = {all[0].name, true, fates::not_sent, "", "", ""};
    return all;
  }
  // What fails later is not one of the messages.
  if (by->outcome == outcome::latent_fail && by->step == "DATA") return all;
  const auto at = position_of(all, direction, *by);
  if (at >= all.size()) return all;
  if (by->is != verdict::unknown) {
    end_at(all, at, direction, *by);
    return all;
  }
  all.resize(at + 1);
  all[at].fate = fates::open;
  return all;
}

}  // namespace peerlint::engine
