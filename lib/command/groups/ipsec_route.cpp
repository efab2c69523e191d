#include "command/groups/ipsec_route.hpp"

#include "command/group.hpp"
#include "grammar/ipsec_route.hpp"

PEERLINT_COMMAND_GROUP(ipsec_route)
