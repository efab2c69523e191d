#include "command/groups/route_map_matches.hpp"

#include "session/groups/route_map_options.hpp"

namespace peerlint::session {

template <>
edit enter(context& at, const command::route_map_matches_command& what) {
  return std::visit([&](const auto& line) { return enter_clause_option(at, line); }, what);
}

}  // namespace peerlint::session
