#include "command/groups/isakmp_profile_client.hpp"

#include "command/group.hpp"
#include "grammar/isakmp_profile_client.hpp"

PEERLINT_COMMAND_GROUP(isakmp_profile_client)
