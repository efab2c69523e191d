#include "command/groups/event_manager_action.hpp"

#include "command/group.hpp"
#include "grammar/event_manager_action.hpp"

PEERLINT_COMMAND_GROUP(event_manager_action)
