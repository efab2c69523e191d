#include "command/groups/route_map_matches.hpp"

#include "command/group.hpp"
#include "grammar/route_map_matches.hpp"

PEERLINT_COMMAND_GROUP(route_map_matches)
