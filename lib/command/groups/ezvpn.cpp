#include "command/groups/ezvpn.hpp"

#include "command/group.hpp"
#include "grammar/ezvpn.hpp"

PEERLINT_COMMAND_GROUP(ezvpn)
