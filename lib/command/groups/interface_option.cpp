#include "command/groups/interface_option.hpp"

#include "command/group.hpp"
#include "grammar/interface_option.hpp"

PEERLINT_COMMAND_GROUP(interface_option)
