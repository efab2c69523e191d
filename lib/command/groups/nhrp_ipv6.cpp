#include "command/groups/nhrp_ipv6.hpp"

#include "command/group.hpp"
#include "grammar/nhrp_ipv6.hpp"

PEERLINT_COMMAND_GROUP(nhrp_ipv6)
