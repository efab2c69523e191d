#include "command/groups/navigation.hpp"

#include "command/group.hpp"
#include "grammar/navigation.hpp"

PEERLINT_COMMAND_GROUP(navigation)
