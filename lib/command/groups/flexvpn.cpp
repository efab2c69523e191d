#include "command/groups/flexvpn.hpp"

#include "command/group.hpp"
#include "grammar/flexvpn.hpp"

PEERLINT_COMMAND_GROUP(flexvpn)
