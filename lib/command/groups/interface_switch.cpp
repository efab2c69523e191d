#include "command/groups/interface_switch.hpp"

#include "command/group.hpp"
#include "grammar/interface_switch.hpp"

PEERLINT_COMMAND_GROUP(interface_switch)
