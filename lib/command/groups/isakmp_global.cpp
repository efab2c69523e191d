#include "command/groups/isakmp_global.hpp"

#include "command/group.hpp"
#include "grammar/isakmp_global.hpp"

PEERLINT_COMMAND_GROUP(isakmp_global)
