#include <algorithm>

#include "rules/rule.hpp"

PEERLINT_RULE(cmp_gdoi_map_without_group){
    .code = "CMP010",
    .name = "gdoi-map-without-group",
    .summary = "a GDOI entry of a crypto map has no group that can register",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::crypto_map_entry& entry, const facts::device_facts& facts, report& out) {
          if (entry.kind != model::crypto_map_kind::gdoi) return;
          static constexpr std::string_view why =
              "the member never registers with a key server, so it has no keys: its traffic leaves "
              "in clear text, or is dropped with `fail-close`";
          const auto& name = entry.gdoi_group;
          if (!name.is_set()) {
            out.at(entry.header.at, "crypto map {} {} names no group", entry.map,
                   entry.sequence.value)
                .label("no `set group` in this entry")
                .at_most(facts.certainty_without("group", entry.header.at))
                .why(why)
                .help("crypto map {} {} / set group <group>", entry.map, entry.sequence.value);
            return;
          }
          const auto& groups = facts.device.gdoi_groups;
          const auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& one) {
            return one.name.value == name.value;
          });
          const auto& missed = facts.names.undefined;
          if (std::any_of(missed.begin(), missed.end(),
                          [&](const auto& use) { return use.at == name.at; })) {
            out.at(name.at, "GDOI group {} is not defined", name.value)
                .label("no `crypto gdoi group` has this name")
                .at_most(facts.certainty_of_absence(name.value))
                .why(why)
                .help("crypto gdoi group {} …", name.value);
          }
          if (group == groups.end()) return;
          const bool no_identity =
              !group->identity_number.is_set() && !group->identity_address.is_set();
          const bool no_server = group->servers.empty() && !group->server;
          if (!no_identity && !no_server) return;
          const auto& header = group->header.at;
          out.at(header, "GDOI group {} has no {}", name.value,
                 no_identity ? "identity" : "key server")
              .label("incomplete")
              .related(name.at, "a crypto map needs it")
              .at_most(facts.certainty_without("identity", header))
              .at_most(facts.certainty_without("server", header))
              .why(why)
              .help("crypto gdoi group {} / {}", name.value,
                    no_identity ? "identity number <number>" : "server address ipv4 <address>");
        },
};
