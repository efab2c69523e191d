#include "command/groups/ikev2_profile.hpp"

#include "command/group.hpp"
#include "grammar/ikev2_profile.hpp"

PEERLINT_COMMAND_GROUP(ikev2_profile)
