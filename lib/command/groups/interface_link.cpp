#include "command/groups/interface_link.hpp"

#include "command/group.hpp"
#include "grammar/interface_link.hpp"

PEERLINT_COMMAND_GROUP(interface_link)
