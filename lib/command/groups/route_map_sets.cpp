#include "command/groups/route_map_sets.hpp"

#include "command/group.hpp"
#include "grammar/route_map_sets.hpp"

PEERLINT_COMMAND_GROUP(route_map_sets)
