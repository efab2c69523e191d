#include "command/groups/ip_route.hpp"

#include "command/group.hpp"
#include "grammar/ip_route.hpp"

PEERLINT_COMMAND_GROUP(ip_route)
