#include "command/groups/ipsec_global.hpp"

#include "command/group.hpp"
#include "grammar/ipsec_global.hpp"

PEERLINT_COMMAND_GROUP(ipsec_global)
