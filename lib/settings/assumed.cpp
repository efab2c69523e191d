#include "settings/assumed.hpp"

#include "settings/glob.hpp"

namespace peerlint::settings {

assumed assumed_of(std::string_view device, const options& chosen) {
  assumed made;
  made.profile = chosen.profile;
  made.release = chosen.release;
  for (const auto& each : chosen.devices) {
    if (!fits_text(each.name, device)) continue;
    if (!each.release.empty()) made.release = each.release;
    if (!each.routes.empty()) made.routes = each.routes;
    if (!each.nat.empty()) made.nat = each.nat;
    if (!each.outside.empty()) made.outside = each.outside;
  }
  return made;
}

}  // namespace peerlint::settings
