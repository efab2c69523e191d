#include "command/groups/isakmp_client_group.hpp"

#include "command/group.hpp"
#include "grammar/isakmp_client_group.hpp"

PEERLINT_COMMAND_GROUP(isakmp_client_group)
