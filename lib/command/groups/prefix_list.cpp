#include "command/groups/prefix_list.hpp"

#include "command/group.hpp"
#include "grammar/prefix_list.hpp"

PEERLINT_COMMAND_GROUP(prefix_list)
