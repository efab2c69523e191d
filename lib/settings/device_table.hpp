#pragma once

#include <peerlint/configuration.hpp>
#include "settings/reader.hpp"

namespace peerlint::settings {

/// `[device.NAME]`: release, nat, routes, outside.
void read_devices(reader& from, const toml::member& table, configuration& into);

}  // namespace peerlint::settings
