#include "command/groups/isakmp_profile.hpp"

#include "command/group.hpp"
#include "grammar/isakmp_profile.hpp"

PEERLINT_COMMAND_GROUP(isakmp_profile)
