#include "command/groups/service.hpp"

#include "command/group.hpp"
#include "grammar/service.hpp"

PEERLINT_COMMAND_GROUP(service)
