#include "command/groups/interface_routing.hpp"

#include "command/group.hpp"
#include "grammar/interface_routing.hpp"

PEERLINT_COMMAND_GROUP(interface_routing)
