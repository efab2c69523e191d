#include "rules/pbr/clause.hpp"

namespace peerlint::rules::pbr {

// Many neighbours may stand behind it.
bool is_ethernet(std::string_view interface) {
  return interface.find("Ethernet") != std::string_view::npos || interface.starts_with("Vlan");
}

}  // namespace peerlint::rules::pbr

PEERLINT_RULE(pbr_pbr_set_interface_multiaccess){
    .code = "PBR016",
    .name = "pbr-set-interface-multiaccess",
    .summary = "policy routing leads out of an Ethernet interface and names no next hop",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          for (const auto& one : facts::applied_clauses(facts)) {
            const auto& hops = one.clause->next_hop;
            if (!hops.addresses.empty() || !hops.verified.empty()) continue;
            const auto& names = one.clause->interfaces;
            const auto named = std::find_if(names.begin(), names.end(), [](const auto& name) {
              return pbr::is_ethernet(name.value);
            });
            if (named == names.end()) continue;
            auto& made =
                out.at(named->at, "the router takes every destination for a neighbour behind {}",
                       named->value)
                    .why(
                        "it asks ARP for every single destination, or passes the line over: "
                        "nothing works unless the neighbour answers for all of them (proxy ARP)")
                    .help("set ip next-hop <the neighbour behind {}>", named->value);
            pbr::name_uses(made, one);
          }
        },
};
