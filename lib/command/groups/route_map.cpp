#include "command/groups/route_map.hpp"

#include "command/group.hpp"
#include "grammar/route_map.hpp"

PEERLINT_COMMAND_GROUP(route_map)
