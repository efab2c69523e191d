#include "command/groups/vrf.hpp"

#include "command/group.hpp"
#include "grammar/vrf.hpp"

PEERLINT_COMMAND_GROUP(vrf)
