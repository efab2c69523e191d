#include "command/groups/nat.hpp"

#include "command/group.hpp"
#include "grammar/nat.hpp"

PEERLINT_COMMAND_GROUP(nat)
