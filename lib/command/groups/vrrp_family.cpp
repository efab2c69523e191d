#include "command/groups/vrrp_family.hpp"

#include "command/group.hpp"
#include "grammar/vrrp_family.hpp"

PEERLINT_COMMAND_GROUP(vrrp_family)
