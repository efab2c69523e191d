#include "command/groups/ipv6_access_list.hpp"

#include "command/group.hpp"
#include "grammar/ipv6_access_list.hpp"

PEERLINT_COMMAND_GROUP(ipv6_access_list)
