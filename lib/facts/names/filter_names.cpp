#include "facts/names/name_collector.hpp"

namespace peerlint::facts {
namespace {

void collect(const model::ace_address& address, span at, name_collector& into) {
  const bool is_host = address.name.starts_with("host ");
  if (address.kind == model::ace_address::kinds::object_group && !is_host)
    into.use(object::object_group, "object-group", address.name, at);
}

void collect(const model::access_list_entry& entry, name_collector& into) {
  collect(entry.source.value, entry.source.at, into);
  collect(entry.destination.value, entry.destination.at, into);
  if (entry.service_group) into.use(object::object_group, "object-group", entry.protocol);
}

void collect(const model::inspect_class& map, name_collector& into) {
  into.section(map.header.at);
  for (const auto& match : map.matches) {
    if (match.value.what == model::inspect_criterion::access_group)
      into.use(object::access_list, "match access-group", match.value.name, match.at);
    if (match.value.what == model::inspect_criterion::class_map)
      into.use(object::class_map, "match class-map", match.value.name, match.at);
  }
}

void collect(const model::zone_pair& pair, name_collector& into) {
  into.section(pair.header.at);
  into.use(object::zone, "source", pair.source);
  into.use(object::zone, "destination", pair.destination);
  into.use(object::policy_map, "service-policy type inspect", pair.policy);
}

}  // namespace

void collect_filter_names(const model::device& of, name_collector& into) {
  into.define_all(object::access_list, of.access_lists);
  into.define_all(object::object_group, of.network_groups);
  into.define_all(object::object_group, of.service_groups);
  into.define_all(object::time_range, of.time_ranges);
  into.define_all(object::zone, of.security_zones);
  into.define_all(object::class_map, of.inspect_classes);
  into.define_all(object::policy_map, of.inspect_policies);
  for (const auto& list : of.access_lists) {
    into.section(list.header.at);
    for (const auto& entry : list.entries) collect(entry, into);
  }
  for (const auto& group : of.network_groups) {
    into.section(group.header.at);
    for (const auto& member : group.members)
      if (member.value.kind == model::network_member::kinds::group)
        into.use(object::object_group, "group-object", member.value.name, member.at);
  }
  for (const auto& group : of.service_groups) {
    into.section(group.header.at);
    for (const auto& member : group.members)
      into.use(object::object_group, "group-object", member.value.group, member.at);
  }
  for (const auto& map : of.inspect_classes) collect(map, into);
  for (const auto& pair : of.zone_pairs) collect(pair, into);
  for (const auto& line : of.lines) {
    into.section(line.header.at);
    for (const auto& one : line.access_classes)
      if (!one.value.ipv6)
        into.use(object::access_list, "access-class", one.value.access_list, one.at);
  }
}

}  // namespace peerlint::facts
