#include "command/groups/nhrp.hpp"

#include "command/group.hpp"
#include "grammar/nhrp.hpp"

PEERLINT_COMMAND_GROUP(nhrp)
