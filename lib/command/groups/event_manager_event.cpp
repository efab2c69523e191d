#include "command/groups/event_manager_event.hpp"

#include "command/group.hpp"
#include "grammar/event_manager_event.hpp"

PEERLINT_COMMAND_GROUP(event_manager_event)
