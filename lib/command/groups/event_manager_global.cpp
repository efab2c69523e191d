#include "command/groups/event_manager_global.hpp"

#include "command/group.hpp"
#include "grammar/event_manager_global.hpp"

PEERLINT_COMMAND_GROUP(event_manager_global)
