#include "command/groups/object_group.hpp"

#include "command/group.hpp"
#include "grammar/object_group.hpp"

PEERLINT_COMMAND_GROUP(object_group)
