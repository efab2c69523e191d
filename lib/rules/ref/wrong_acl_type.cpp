#include "rules/rule.hpp"

PEERLINT_RULE(ref_wrong_acl_type){
    .code = "REF020",
    .name = "wrong-acl-type",
    .summary = "a crypto map entry matches a standard access list",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::use& use, const facts::device_facts& facts, report& out) {
          if (use.kind != facts::object::access_list || use.command != "match address") return;
          const auto* list = facts.access_list_named(use.name);
          if (list == nullptr || list->kind != model::access_list_kind::standard) return;
          out.at(use.at, "access list {} is a standard one", use.name)
              .label("what is protected needs a source and a destination")
              .related(list->header.at, "the list")
              .related(use.section, "in this entry")
              .why(
                  "a standard list has no destinations, so there is nothing to propose to the "
                  "peer: "
                  "IOS takes extended lists only here")
              .help("ip access-list extended <name> / permit ip <local network> <remote network>");
        },
};
