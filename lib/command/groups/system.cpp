#include "command/groups/system.hpp"

#include "command/group.hpp"
#include "grammar/system.hpp"

PEERLINT_COMMAND_GROUP(system)
