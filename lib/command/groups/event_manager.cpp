#include "command/groups/event_manager.hpp"

#include "command/group.hpp"
#include "grammar/event_manager.hpp"

PEERLINT_COMMAND_GROUP(event_manager)
