#include "command/groups/first_hop.hpp"

#include "command/group.hpp"
#include "grammar/first_hop.hpp"

PEERLINT_COMMAND_GROUP(first_hop)
