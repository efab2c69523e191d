#include "command/groups/access_list.hpp"

#include "command/group.hpp"
#include "grammar/access_list.hpp"

PEERLINT_COMMAND_GROUP(access_list)
