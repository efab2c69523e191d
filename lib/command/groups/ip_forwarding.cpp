#include "command/groups/ip_forwarding.hpp"

#include "command/group.hpp"
#include "grammar/ip_forwarding.hpp"

PEERLINT_COMMAND_GROUP(ip_forwarding)
