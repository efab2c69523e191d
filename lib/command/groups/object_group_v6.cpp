#include "command/groups/object_group_v6.hpp"

#include "command/group.hpp"
#include "grammar/object_group_v6.hpp"

PEERLINT_COMMAND_GROUP(object_group_v6)
