#include <string>

#include "rules/rule.hpp"

namespace peerlint::rules::cmp {

// What IOS asks for at the end of a profile, where lines do not say it.
std::string missing_in(const model::ikev2_profile& profile) {
  std::string all;
  const auto add = [&](std::string_view what) {
    if (!all.empty()) all += ", ";
    all += what;
  };
  if (profile.match_identities.empty() && profile.match_certificates.empty() &&
      model::find_option(profile.options, "match application") == nullptr)
    add("`match identity remote` or `match certificate`");
  // `authentication local dynamic` and `dynamic` leave both to a server.
  const auto& local = profile.authentication_local;
  const bool by_server =
      (local.is_set() && local.value.method == model::ikev2_authentication_method::dynamic) ||
      model::find_option(profile.options, "dynamic") != nullptr;
  if (!by_server && !local.is_set()) add("`authentication local`");
  if (!by_server && profile.authentication_remote.empty()) add("`authentication remote`");
  return all;
}

}  // namespace peerlint::rules::cmp

PEERLINT_RULE(cmp_ikev2_profile_incomplete){
    .code = "CMP006",
    .name = "ikev2-profile-incomplete",
    .summary = "an IKEv2 profile matches no peer or lacks a way to authenticate",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::ikev2_profile& profile, const facts::device_facts& facts, report& out) {
          const auto missing = cmp::missing_in(profile);
          if (missing.empty()) return;
          const auto& header = profile.header.at;
          out.at(header, "IKEv2 profile {} lacks {}", profile.name.value, missing)
              .label("incomplete")
              .at_most(facts.certainty_without("authentication", header))
              .at_most(facts.certainty_without("match", header))
              .why(
                  "the router ignores a profile that is not complete: IKE_AUTH ends with \"IKEv2 "
                  "profile not found\"")
              .help("crypto ikev2 profile {} / {}", profile.name.value, missing);
        },
};
