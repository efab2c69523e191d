#include "command/groups/tunnel.hpp"

#include "command/group.hpp"
#include "grammar/tunnel.hpp"

PEERLINT_COMMAND_GROUP(tunnel)
