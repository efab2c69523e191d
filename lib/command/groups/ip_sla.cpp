#include "command/groups/ip_sla.hpp"

#include "command/group.hpp"
#include "grammar/ip_sla.hpp"

PEERLINT_COMMAND_GROUP(ip_sla)
