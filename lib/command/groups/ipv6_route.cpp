#include "command/groups/ipv6_route.hpp"

#include "command/group.hpp"
#include "grammar/ipv6_route.hpp"

PEERLINT_COMMAND_GROUP(ipv6_route)
