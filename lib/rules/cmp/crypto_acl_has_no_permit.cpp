#include <algorithm>

#include "facts/path/crypto_lists.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::cmp {

bool permits_something(const model::access_list& list) {
  return std::any_of(list.entries.begin(), list.entries.end(),
                     [](const auto& entry) { return entry.action == model::ace_action::permit; });
}

// Members of a GDOI group deny what they leave out; their key server permits.
bool is_of_gdoi(span section, const facts::device_facts& facts) {
  for (const auto& map : facts.device.crypto_maps)
    for (const auto& entry : map.entries)
      if (entry.header.at == section)
        return entry.kind == model::crypto_map_kind::gdoi ||
               entry.kind == model::crypto_map_kind::unstated;
  return false;
}

}  // namespace peerlint::rules::cmp

PEERLINT_RULE(cmp_crypto_acl_has_no_permit){
    .code = "CMP004",
    .name = "crypto-acl-has-no-permit",
    .summary = "the access list of a crypto map entry permits nothing",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::use& use, const facts::device_facts& facts, report& out) {
          if (use.kind != facts::object::access_list || use.command != "match address") return;
          const auto* list = facts.access_list_named(use.name);
          if (list == nullptr) return;
          const auto* filter = facts.filters.named(use.name);
          const bool denies_all =
              cmp::permits_something(*list) && filter != nullptr && facts::permits_nothing(*filter);
          if (cmp::permits_something(*list) && !denies_all) return;
          if (cmp::is_of_gdoi(use.section, facts)) return;
          out.at(use.at, "access list {} permits nothing", use.name)
              .label("so this entry protects nothing")
              .related(list->header.at,
                       denies_all ? "every permit stands behind a deny that takes all of it"
                                  : "the list")
              .related(use.section, "in this entry")
              .at_most(facts.certainty_without("permit", list->header.at))
              .at_most(facts.certainty_of_absence(use.name))
              .why(
                  "only what the list permits is encrypted: no packet starts the tunnel, and what "
                  "was meant for it leaves in clear text")
              .help(denies_all ? "ip access-list extended {} / the deny behind the permit, or away"
                               : "ip access-list extended {} / permit ip <local network> <remote "
                                 "network>",
                    use.name);
        },
};
