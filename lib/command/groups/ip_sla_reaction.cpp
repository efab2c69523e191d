#include "command/groups/ip_sla_reaction.hpp"

#include "command/group.hpp"
#include "grammar/ip_sla_reaction.hpp"

PEERLINT_COMMAND_GROUP(ip_sla_reaction)
