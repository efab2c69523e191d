#include "command/groups/ikev2_global.hpp"

#include "command/group.hpp"
#include "grammar/ikev2_global.hpp"

PEERLINT_COMMAND_GROUP(ikev2_global)
