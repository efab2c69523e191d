#include "command/groups/ntp.hpp"

#include "command/group.hpp"
#include "grammar/ntp.hpp"

PEERLINT_COMMAND_GROUP(ntp)
