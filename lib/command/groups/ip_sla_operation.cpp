#include "command/groups/ip_sla_operation.hpp"

#include "command/group.hpp"
#include "grammar/ip_sla_operation.hpp"

PEERLINT_COMMAND_GROUP(ip_sla_operation)
