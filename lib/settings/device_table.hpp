#pragma once

#include <peerlint/configuration.hpp>
#include "settings/reader.hpp"

namespace peerlint::settings {

/// `[device.NAME]`: release, nat, routes, outside.
void read_devices(reader& from, const toml::member& table, configuration& into);

/// Whether it is a release as `--release` and `release` take it: "15.7", "17.09.04a".
[[nodiscard]] bool is_release(std::string_view text);

}  // namespace peerlint::settings
