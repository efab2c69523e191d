#include "command/groups/interface.hpp"

#include "command/group.hpp"
#include "grammar/interface.hpp"

PEERLINT_COMMAND_GROUP(interface)
