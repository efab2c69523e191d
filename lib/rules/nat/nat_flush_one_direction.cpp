#include "rules/nat/flushed_tracks.hpp"

namespace peerlint::rules::nat {

// The applets that clear at a change of the objects, when all of them do it at the fall only.
const flush* only_at_the_fall(const std::vector<flush>& flushes,
                              const std::set<std::uint32_t>& tracks) {
  const flush* first = nullptr;
  for (const auto& one : flushes) {
    if (!one.may_follow(tracks)) continue;
    if (one.at_others ||
        std::any_of(one.changes.begin(), one.changes.end(), [](const auto& at) { return at.up; }))
      return nullptr;
    if (first == nullptr) first = &one;
  }
  return first;
}

}  // namespace peerlint::rules::nat

PEERLINT_RULE(nat_nat_flush_one_direction){
    .code = "NAT107",
    .name = "nat-flush-one-direction",
    .summary = "the translations are cleared when traffic leaves a provider, not when it returns",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto flushes = nat::flushes_of(facts.device);
          std::vector<const model::eem_applet*> told;
          for (const auto& moved : nat::moved_traffic_of(facts)) {
            const auto* const by =
                nat::only_at_the_fall(flushes, nat::related_tracks(*moved.track, facts.device));
            if (by == nullptr || std::find(told.begin(), told.end(), by->applet) != told.end())
              continue;
            told.push_back(by->applet);
            out.at(by->applet->events.front().line.at,
                   "the translations are cleared when track {} goes down, not when it comes up",
                   moved.track->number.value)
                .label("the way there only")
                .related(by->at, "clears them")
                .why(
                    "connections that began on the backup keep its address when traffic returns to "
                    "{}: they hang until their translations expire, of TCP after 24 hours by "
                    "default",
                    nat::name_of(moved.from))
                .help(
                    "an applet for both: event track {} state any / action 010 cli command "
                    "\"enable\" / action 020 cli command \"clear ip nat translation *\"",
                    moved.track->number.value);
          }
        },
};
