#include <algorithm>
#include <string_view>

#include "net/list_comparison.hpp"
#include "rules/get/key_servers.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::get {

inline draft& differ(const key_servers& both, span ours, span theirs, std::string_view what,
                     report& out) {
  const auto& here = both.second;
  const auto& there = both.first;
  return out
      .at(ours.exists() ? ours : here.group->server->header.at,
          "{} and {} serve group {} together, and differ in {}", there.name(), here.name(),
          here.number(), what)
      .label("of {}", here.name())
      .related(theirs.exists() ? theirs : there.group->server->header.at, "of {}", there.name())
      .help("the same on {} and {}, whichever of them is right", there.name(), here.name());
}

constexpr std::string_view two_policies =
    "members get what the server that is primary has: after a change of the primary, or when they "
    "register with the other one, they encrypt other traffic, or otherwise, than the rest of the "
    "group";

inline void compare_naming(const key_servers& both, report& out) {
  const auto tell = [&](const key_server& caller, const key_server& silent) {
    const auto* call = peer_at(caller, *silent.address());
    if (call == nullptr || peer_at(silent, *caller.address()) != nullptr) return;
    const auto& redundancy = silent.group->server->redundancy;
    out.at(redundancy ? redundancy->header.at : silent.group->server->header.at,
           "{} takes {} for its partner in group {}, and {} does not", caller.name(), silent.name(),
           silent.number(), silent.name())
        .label("no `peer address ipv4 {}` here", net::to_text(*caller.address()))
        .related(call->at, "{} names it", caller.name())
        .at_most(silent.facts->certainty_of_absence(net::to_text(*caller.address())))
        .why(
            "the two never agree on a primary: each makes keys of its own, and members of one do "
            "not understand those of the other")
        .help("on {}: {} group {} / server local / redundancy / peer address ipv4 {}",
              silent.name(), silent.group->gkm ? "crypto gkm" : "crypto gdoi",
              silent.group->name.value, net::to_text(*caller.address()));
  };
  tell(both.first, both.second);
  tell(both.second, both.first);
}

inline void compare_rekey(const key_servers& both, report& out) {
  const auto& ours = *both.second.group->server;
  const auto& theirs = *both.first.group->server;
  if (ours.rekey_key.is_set() && theirs.rekey_key.is_set() &&
      !(ours.rekey_key.value == theirs.rekey_key.value))
    differ(both, ours.rekey_key.at, theirs.rekey_key.at, "the key that signs rekeys", out)
        .at_most(level::warning)
        .at_most(confidence::medium)
        .why(
            "members have the public key of the server with which they registered: after a change "
            "of the primary they refuse its rekeys, and lose their keys at the end of the lifetime")
        .help("one key pair for both: crypto key export rsa … on {}, crypto key import rsa … on {}",
              both.first.name(), both.second.name());
  if (ours.unicast.is_set() != theirs.unicast.is_set())
    differ(both, ours.unicast.at, theirs.unicast.at, "how rekeys are sent", out)
        .why(
            "one sends rekeys to each member, the other one to a multicast group: after a change "
            "of "
            "the primary members wait for them in the wrong place");
}

inline void compare_lists(const key_servers& both, const model::gdoi_sa& ours,
                          const model::gdoi_sa& theirs, report& out) {
  const auto* here = both.second.facts->filters.named(ours.match_address.value);
  const auto* there = both.first.facts->filters.named(theirs.match_address.value);
  if (here == nullptr || there == nullptr) return;
  const auto made = net::compare(here->flows, there->flows);
  const bool only_here = made.first_within_second.holds == net::truth::no;
  const auto& claim = only_here ? made.first_within_second : made.second_within_first;
  if (claim.holds != net::truth::no || !claim.against) return;
  differ(both, ours.match_address.at, theirs.match_address.at, "the traffic", out)
      .related(only_here ? here->list->header.at : there->list->header.at,
               "{} is of this list only", net::to_text(*claim.against))
      .why("{}", two_policies);
}

inline void compare_sas(const key_servers& both, report& out) {
  const auto& ours = both.second.group->server->sas;
  const auto& theirs = both.first.group->server->sas;
  if (ours.size() != theirs.size()) {
    differ(both, {}, {}, "the number of SAs", out).why("{}", two_policies);
    return;
  }
  for (std::size_t i = 0; i < ours.size(); ++i) {
    compare_lists(both, ours[i], theirs[i], out);
    if (!have_the_same_sets(both, ours[i], theirs[i]))
      differ(both, ours[i].profile.at, theirs[i].profile.at, "the transform sets", out)
          .why("{}", two_policies);
  }
}

}  // namespace peerlint::rules::get

PEERLINT_RULE(get_ks_coop_mismatch){
    .code = "GET004",
    .name = "ks-coop-mismatch",
    .summary = "two key servers of one group do not serve the same",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::fleet_facts& fleet, report& out) {
          for (const auto& both : get::key_servers_among(fleet)) {
            get::compare_naming(both, out);
            get::compare_rekey(both, out);
            get::compare_sas(both, out);
          }
        },
};
