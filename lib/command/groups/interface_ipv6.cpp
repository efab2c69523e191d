#include "command/groups/interface_ipv6.hpp"

#include "command/group.hpp"
#include "grammar/interface_ipv6.hpp"

PEERLINT_COMMAND_GROUP(interface_ipv6)
