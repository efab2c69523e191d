#include "negotiate/address_owners.hpp"

#include <map>
#include <string>
#include <utility>

namespace peerlint::negotiate {

std::set<std::size_t> older_versions(std::span<const endpoint> ends) {
  std::map<std::pair<std::string, std::uint32_t>, std::size_t> last;
  for (const auto& end : ends)
    if (end.address) {
      auto& kept = last[{end.device_name, end.address->bits}];
      kept = std::max(kept, end.device);
    }
  std::set<std::size_t> made;
  for (const auto& end : ends)
    if (end.address && last[{end.device_name, end.address->bits}] != end.device)
      made.insert(end.device);
  return made;
}

void address_owners::add(const facts::device_facts& device, std::size_t number) {
  for (const auto& on : device.device.interfaces) {
    if (!device.routes.is_live(on)) continue;
    for (const auto& one : on.addresses) {
      by_address_.emplace(one.value.address.bits, number);
      by_name_.emplace(one.value.address.bits, device.read.name);
    }
    for (const auto* groups : {&on.first_hop.standby, &on.first_hop.vrrp, &on.first_hop.glbp})
      for (const auto& group : *groups)
        for (const auto& lent : group.addresses)
          if (lent.value.address) by_address_.emplace(lent.value.address->bits, number);
  }
  for (const auto& pair : device.assumed.nat) by_address_.emplace(pair.second.bits, number);
}

}  // namespace peerlint::negotiate
