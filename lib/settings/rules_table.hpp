#pragma once

#include <peerlint/configuration.hpp>
#include "settings/reader.hpp"

namespace peerlint::settings {

/// `[rules]`: select, extend-select, ignore, and a level, `"off"`, `"on"` or a table for a
/// selector.
void read_rules(reader& from, const toml::member& table, configuration& into);

/// `[per-file."GLOB"]`: ignore, and `"off"` or a level for a selector.
void read_per_file(reader& from, const toml::member& table, configuration& into);

}  // namespace peerlint::settings
