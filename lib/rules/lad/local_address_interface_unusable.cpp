#include "rules/rule.hpp"

PEERLINT_RULE(lad_local_address_interface_unusable){
    .code = "LAD002",
    .name = "local-address-interface-unusable",
    .summary = "the interface that gives IKE its address has none, or is shut down",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto judge = [&](const model::setting<std::string>& local, std::string_view what) {
            if (!local.is_set()) return;
            const auto* on = facts.interface_named(local.value);
            if (on == nullptr) return;
            const bool without = on->addresses.empty() && !on->dynamic_address.is_set() &&
                                 !on->unnumbered.is_set() && on->ipv6->addresses.empty();
            if (!without && !on->shutdown.is_set()) return;
            out.at(local.at, "{} takes its address from {}, which {}", what, on->name.value,
                   without ? "has none" : "is shut down")
                .label("no address to send IKE from")
                .related(without ? on->header.at : on->shutdown.line,
                         without ? "no `ip address`" : "here")
                .at_most(facts.certainty_without("address", on->header.at))
                .why(
                    "the router has no address to send IKE from: no tunnel starts, and none is "
                    "answered")
                .help(without ? "interface {} / ip address <address> <mask>"
                              : "interface {} / no shutdown",
                      on->name.value);
          };
          for (const auto& map : facts.device.crypto_maps)
            if (!facts.interfaces_with_map(map.name.value).empty())
              judge(map.local_address, "crypto map " + map.name.value);
          for (const auto& on : facts.device.interfaces)
            if (!on.shutdown.is_set()) judge(on.tunnel->local_address, on.name.value);
        },
};
