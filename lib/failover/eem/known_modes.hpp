#pragma once

#include <string_view>
#include <vector>

#include "command/statement.hpp"
#include "command/table.hpp"

namespace peerlint::failover {

/// The modes of a configuration, beside `except`, in which peerlint takes the whole line; global
/// configuration first.
[[nodiscard]] std::vector<std::string_view> modes_that_take(const command::statement& line,
                                                            command::mode_id except);
/// How many keywords of a command of global configuration the line has; 0 when it is none.
[[nodiscard]] std::size_t words_of_configuration(const command::statement& line);

}  // namespace peerlint::failover
