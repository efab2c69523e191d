#pragma once

#include <string_view>

#include "facts/algorithms/algorithm.hpp"
#include "facts/device_facts.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::alg {

/// The finding of an algorithm, at the level that the profile gives it; null when it allows it, and
/// when VER001 reports the word.
/// `what` is the algorithm in words, `missing` the command whose default it is.
inline draft* found_use(const facts::algorithm_use& use, const facts::device_facts& facts,
                        report& out, std::string_view what, std::string_view missing) {
  const auto judged = facts::judge(use.what, facts.assumed.profile);
  if (!judged || facts.is_refused(use)) return nullptr;
  auto& made = use.implied ? out.at(use.at, "no `{}` line: the default is {}", missing, what)
                           : out.at(use.at, "{} is used", what);
  if (!use.implied) made.related(use.section, "here");
  made.at_most(*judged);
  // Releases have different defaults.
  if (use.implied && !facts.version) made.at_most(confidence::medium);
  // What uses a section need not stand in a fragment.
  if (use.idle && facts.read.whole) made.at_most(level::note).label("nothing uses it yet");
  return &made;
}

/// What to enter instead, by the command that has the word.
struct instead {
  std::string_view ike_v1;
  std::string_view ike_v2;
  std::string_view ipsec;
  std::string_view pfs;
};

[[nodiscard]] inline std::string_view help_for(const facts::algorithm_use& use,
                                               const instead& lines) {
  switch (use.role) {
    case facts::algorithm_role::ike_v1:
      return lines.ike_v1;
    case facts::algorithm_role::ike_v2:
      return lines.ike_v2;
    case facts::algorithm_role::ipsec:
      return lines.ipsec;
    case facts::algorithm_role::pfs:
      return lines.pfs;
  }
  return {};
}

inline constexpr instead stronger_cipher{"encryption aes 256, on both ends together",
                                         "encryption aes-cbc-256, on both ends together",
                                         "esp-aes 256 in its place, on both ends together", ""};

inline constexpr instead stronger_hash{"hash sha256, on both ends together",
                                       "sha256 in its place, on both ends together",
                                       "esp-sha256-hmac in its place, on both ends together", ""};

inline constexpr instead stronger_group{"group 14 or 19, on both ends together",
                                        "group 19 14, on both ends together", "",
                                        "set pfs group14 or group19, on both ends together"};

/// "Diffie-Hellman group 2".
[[nodiscard]] inline std::string group_in_words(const facts::algorithm_use& use) {
  return "Diffie-Hellman " + std::string(use.word);
}

/// The name of a profile's judgement, for labels: "cnsa1 asks for more".
[[nodiscard]] inline std::string profile_in_words(const facts::device_facts& facts) {
  return std::string(to_text(facts.assumed.profile));
}

}  // namespace peerlint::rules::alg
