#include <algorithm>

#include "rules/rule.hpp"

PEERLINT_RULE(get_gm_acl_has_permit){
    .code = "GET002",
    .name = "gm-acl-has-permit",
    .summary = "the access list of a GETVPN member permits something",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::crypto_map_entry& entry, const facts::device_facts& facts, report& out) {
          if (entry.kind != model::crypto_map_kind::gdoi || !entry.match_address.is_set()) return;
          const auto* list = facts.access_list_named(entry.match_address.value);
          if (list == nullptr) return;
          const auto permit =
              std::find_if(list->entries.begin(), list->entries.end(),
                           [](const auto& one) { return one.action == model::ace_action::permit; });
          if (permit == list->entries.end()) return;
          out.at(permit->line.at, "list {} of the group member {} {} permits something",
                 list->name.value, entry.map, entry.sequence.value)
              .label("only `deny` may stand here")
              .related(entry.match_address.at, "a member's own exceptions")
              .why(
                  "what is encrypted the key server says; the member's list only takes exceptions "
                  "from "
                  "it: traffic that it permits is dropped")
              .help(
                  "move the line into the list of the key server (`sa ipsec` / `match address "
                  "ipv4`)");
        },
};
