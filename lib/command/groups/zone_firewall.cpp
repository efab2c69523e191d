#include "command/groups/zone_firewall.hpp"

#include "command/group.hpp"
#include "grammar/zone_firewall.hpp"

PEERLINT_COMMAND_GROUP(zone_firewall)
