#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "rules/key/reused_keys.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::key {

constexpr std::size_t most_keys_shown = 6;
// Three may be a router with the two addresses, or the two routers, of one other site.
constexpr std::size_t fewest_routers = 4;

/// The uses of the router that has most of them, first; those of the others behind.
std::vector<key_use> from_the_hub(std::vector<key_use> uses) {
  std::map<std::string_view, std::size_t> count;
  for (const auto& use : uses) ++count[use.device];
  std::stable_sort(uses.begin(), uses.end(), [&](const key_use& a, const key_use& b) {
    return count[a.device] > count[b.device];
  });
  return uses;
}

/// At least so many: an address that no file has may be that of any of the routers, but of the
/// peers of one router each is another one.
std::size_t fewest_of(const std::vector<key_use>& uses) {
  std::set<std::string> known;
  std::map<std::string_view, std::set<std::string>> peers;
  for (const auto& use : uses) {
    known.emplace(use.device);
    if (use.is_known) known.insert(use.peer);
    peers[use.device].insert(use.peer);
  }
  std::size_t most = known.size();
  for (const auto& one : peers) most = std::max(most, one.second.size() + 1);
  return most;
}

}  // namespace peerlint::rules::key

PEERLINT_RULE(key_psk_reused_across_peers){
    .code = "KEY005",
    .name = "psk-reused-across-peers",
    .summary = "one pre-shared key serves between many routers",
    .level = level::warning,
    .confidence = confidence::medium,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::fleet_facts& fleet, report& out) {
          for (const auto& [value, found] : key::keys_in_use(fleet)) {
            // A key of many addresses is KEY003's or IK2014's, one that everybody tries KEY014's.
            if (found.is_open || found.is_well_known) continue;
            const auto routers = key::fewest_of(found.uses);
            if (routers < key::fewest_routers) continue;
            const auto uses = key::from_the_hub(found.uses);
            auto& made = out.at(uses.front().at, "{} routers share one pre-shared key", routers)
                             .label("{} has it for {}", uses.front().device, uses.front().peer);
            for (std::size_t i = 1; i < uses.size() && i <= key::most_keys_shown; ++i)
              made.related(uses[i].at, "{} has it for {}", uses[i].device, uses[i].peer);
            made.why(
                    "whoever reads the key on one of these routers can pose as any of them to any "
                    "other, and stand between two of them")
                .help(
                    "a key of its own for each two routers, 32 random characters, changed on both "
                    "at the same time");
          }
        },
};
