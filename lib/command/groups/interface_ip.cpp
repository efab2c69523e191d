#include "command/groups/interface_ip.hpp"

#include "command/group.hpp"
#include "grammar/interface_ip.hpp"

PEERLINT_COMMAND_GROUP(interface_ip)
