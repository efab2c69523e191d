#include "command/groups/ip_sla_setting.hpp"

#include "command/group.hpp"
#include "grammar/ip_sla_setting.hpp"

PEERLINT_COMMAND_GROUP(ip_sla_setting)
