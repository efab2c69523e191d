#include "command/groups/trustpool.hpp"

#include "command/group.hpp"
#include "grammar/trustpool.hpp"

PEERLINT_COMMAND_GROUP(trustpool)
