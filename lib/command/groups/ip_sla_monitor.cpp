#include "command/groups/ip_sla_monitor.hpp"

#include "command/group.hpp"
#include "grammar/ip_sla_monitor.hpp"

PEERLINT_COMMAND_GROUP(ip_sla_monitor)
