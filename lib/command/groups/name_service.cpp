#include "command/groups/name_service.hpp"

#include "command/group.hpp"
#include "grammar/name_service.hpp"

PEERLINT_COMMAND_GROUP(name_service)
