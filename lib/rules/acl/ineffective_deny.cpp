#include <algorithm>

#include "facts/path/crypto_selection.hpp"
#include "rules/acl/line_taken.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::acl {

// `deny ip any any` at the end says what IOS does anyhow; people write it on purpose.
bool denies_everything(const net::flow_list& list, const net::flow_list::line& line) {
  return std::any_of(
      list.items().begin() + line.first, list.items().begin() + line.last, [](const auto& item) {
        return item.what == net::normal(net::flow{net::all_traffic(net::address_family::ipv4)});
      });
}

// Taken by a permit it is a dead exception, and said twice a duplicate.
bool is_idle_deny(const facts::access_filter& filter, const net::line_effect& effect,
                  const std::vector<line_taken>& taken) {
  const auto& line = filter.line(effect.number);
  if (line.action != model::ace_action::deny || effect.needed != net::truth::no) return false;
  return std::none_of(taken.begin(), taken.end(), [&](const auto& one) {
    return one.line == &line && (one.same || one.by->action == model::ace_action::permit);
  });
}

}  // namespace peerlint::rules::acl

PEERLINT_RULE(acl_ineffective_deny){
    .code = "ACL011",
    .name = "ineffective-deny",
    .summary = "a deny of a crypto access list takes nothing out of any permit",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          // Elsewhere a deny keeps a packet from the next entry.
          if (facts::deny_of(facts.device) != facts::crypto_deny::jump) return;
          for (const auto& list : facts.crypto_lists()) {
            if (list.permits_nothing) continue;
            const auto& flows = list.filter->flows;
            const auto& effects = list.effects;
            const auto taken = acl::lines_taken(list);
            for (std::size_t i = 0; i < effects.size(); ++i) {
              if (!acl::is_idle_deny(*list.filter, effects[i], taken) ||
                  acl::denies_everything(flows, flows.lines()[i]))
                continue;
              auto& made =
                  out.at(list.filter->line(effects[i].number).line.at,
                         "no later line of {} permits anything of this", list.list().name.value);
              made.label("takes nothing out");
              acl::mark_user(made, list)
                  .why(
                      "what no line permits goes on to the next entry of the map just as well: the "
                      "line changes nothing. If it was to keep traffic out of a tunnel, it stands "
                      "in the wrong list or behind the permit")
                  .help("remove the line, or put it before the permit that it belongs to");
            }
          }
        },
};
