#include <algorithm>
#include <string>

#include "rules/rule.hpp"

PEERLINT_RULE(tun_shared_source_given_as_ip){
    .code = "TUN013",
    .name = "shared-source-given-as-ip",
    .summary = "a tunnel with `shared` gives its source as an address",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          const auto& source = on.tunnel->source;
          const auto& protection = on.tunnel->protection;
          if (!protection.is_set() || !protection.value.shared) return;
          if (!source.is_set() || !source.value.address) return;
          const auto has_it = [&](const model::interface& one) {
            return std::any_of(one.addresses.begin(), one.addresses.end(),
                               [&](const auto& address) {
                                 return address.value.address == *source.value.address;
                               });
          };
          const auto& all = facts.device.interfaces;
          const auto owner = std::find_if(all.begin(), all.end(), has_it);
          const std::string name = owner == all.end() ? "<interface>" : owner->name.value;
          out.at(source.at, "{} has `shared` and needs an interface as its source", on.name.value)
              .label("an address")
              .related(protection.line, "shared")
              .why(
                  "tunnels share what belongs to an interface: with an address the router does not "
                  "find "
                  "the others, and this tunnel makes SAs of its own")
              .help("interface {} / tunnel source {}", on.name.value, name);
        },
};
