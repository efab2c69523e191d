#include "rules/ref/undefined_name.hpp"

namespace peerlint::rules::ref {

// Lists, route maps and pools of address translation, and what route maps match and are used by.
bool decides_on_nat_or_routing(const facts::use& use) {
  switch (use.kind) {
    case facts::object::access_list:
      return use.command.starts_with("ip nat") || use.command == "match ip address";
    case facts::object::route_map:
    case facts::object::nat_pool:
      return true;
    default:
      return false;
  }
}

std::string_view effect_of_missing(const facts::use& use) {
  if (use.kind == facts::object::nat_pool)
    return "there is no address to translate to: the packets of this rule stay as they are or are "
           "dropped";
  if (use.command.starts_with("ip nat"))
    return "the rule does not translate what it was meant for, and what it exempts from "
           "translation, such as the traffic of a tunnel, is not what the file seems to say";
  if (use.kind == facts::object::route_map)
    return "there is no policy: packets go where the routing table sends them";
  return "a list that does not exist exempts and selects nothing: depending on where the route map "
         "is used, the clause matches everything or nothing";
}

std::string_view definition_of(const facts::use& use) {
  if (use.kind == facts::object::nat_pool) return "ip nat pool {} <first> <last> netmask <mask>";
  if (use.kind == facts::object::route_map) return "route-map {} permit 10 …";
  return "ip access-list extended {} …";
}

}  // namespace peerlint::rules::ref

PEERLINT_RULE(ref_undefined_nat_acl_or_route_map){
    .code = "REF010",
    .name = "undefined-nat-acl-or-route-map",
    .summary =
        "address translation or policy routing names a list, map or pool that is not defined",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::unresolved& use, const facts::device_facts& facts, report& out) {
          if (!ref::decides_on_nat_or_routing(use)) return;
          ref::undefined_name(use, facts, out)
              .why(ref::effect_of_missing(use))
              .help(ref::definition_of(use), use.name)
              .nearest(facts.nearest(use), use.command);
        },
};
