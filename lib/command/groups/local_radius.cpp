#include "command/groups/local_radius.hpp"

#include "command/group.hpp"
#include "grammar/local_radius.hpp"

PEERLINT_COMMAND_GROUP(local_radius)
