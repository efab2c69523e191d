#include "facts/tunnel_kind.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(dmv_registration_no_unique_missing){
    .code = "DMV016",
    .name = "registration-no-unique-missing",
    .summary = "a spoke with a changing address registers as unique",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          if (!facts::is_gre(on) || on.shutdown.is_set() || on.nhrp->servers.empty()) return;
          if (on.nhrp->no_unique.is_set()) return;
          const auto* from = facts.interface_named(on.tunnel->source.value.interface);
          if (from == nullptr || !from->dynamic_address.is_set()) return;
          out.at(on.nhrp->servers.front().at,
                 "{} registers its address as unique, and it can change", on.name.value)
              .label("no `ip nhrp registration no-unique`")
              .related(from->dynamic_address.line, "the address comes from the provider")
              .at_most(facts.certainty_without("registration", on.header.at))
              .why(
                  "the hub keeps the old address until it expires, 7200 s by default, and refuses "
                  "the new "
                  "one: \"unique address registered already\"")
              .help("interface {} / ip nhrp registration no-unique", on.name.value);
        },
};
