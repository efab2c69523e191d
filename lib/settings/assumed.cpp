#include "settings/assumed.hpp"

#include "settings/glob.hpp"

namespace peerlint::settings {

assumed assumed_of(std::string_view device, const options& chosen) {
  assumed made{chosen.profile, chosen.release};
  for (const auto& each : chosen.devices)
    if (!each.release.empty() && fits_text(each.name, device)) made.release = each.release;
  return made;
}

}  // namespace peerlint::settings
