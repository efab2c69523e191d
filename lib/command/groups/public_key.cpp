#include "command/groups/public_key.hpp"

#include "command/group.hpp"
#include "grammar/public_key.hpp"

PEERLINT_COMMAND_GROUP(public_key)
