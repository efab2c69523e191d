#include <algorithm>

#include "rules/rule.hpp"

namespace peerlint::rules::get {

// The group of a key server at that address which has the number.
inline const model::gdoi_group* served_by(const facts::device_facts& server, std::uint32_t number) {
  const auto& groups = server.device.gdoi_groups;
  const auto at = std::find_if(groups.begin(), groups.end(), [&](const auto& one) {
    return one.server && one.identity_number.is_set() && one.identity_number.value == number;
  });
  return at == groups.end() ? nullptr : &*at;
}

// The device is a key server with that address, and every group of it has a number.
inline const model::gdoi_group* group_at(const facts::device_facts& device,
                                         std::string_view address) {
  for (const auto& one : device.device.gdoi_groups)
    if (one.server && one.server->address.value == address && one.identity_number.is_set())
      return &one;
  return nullptr;
}

}  // namespace peerlint::rules::get

PEERLINT_RULE(get_gm_group_id_differs){
    .code = "GET001",
    .name = "gm-group-id-differs",
    .summary = "a group member asks a key server for a group that it does not serve",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::fleet_facts& fleet, report& out) {
          for (const auto* member : fleet.devices)
            for (const auto& group : member->device.gdoi_groups) {
              if (group.server || !group.identity_number.is_set()) continue;
              for (const auto& server : group.servers)
                for (const auto* device : fleet.devices) {
                  const auto* there = get::group_at(*device, server.value);
                  if (there == nullptr || device == member ||
                      get::served_by(*device, group.identity_number.value) != nullptr)
                    continue;
                  out.at(group.identity_number.at,
                         "{} asks {} for group {}, which it does not serve", member->read.name,
                         device->read.name, group.identity_number.value)
                      .label("no group there has this number")
                      .related(server.at, "the key server")
                      .related(there->identity_number.at, "it serves {}",
                               there->identity_number.value)
                      .why(
                          "the registration is refused, and the member goes on trying: it gets no "
                          "keys, and its traffic is sent in clear or dropped")
                      .help("on {}: {} group {} / identity number {}", member->read.name,
                            group.gkm ? "crypto gkm" : "crypto gdoi", group.name.value,
                            there->identity_number.value);
                }
            }
        },
};
