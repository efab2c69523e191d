#include "command/groups/ipsec_profile.hpp"

#include "command/group.hpp"
#include "grammar/ipsec_profile.hpp"

PEERLINT_COMMAND_GROUP(ipsec_profile)
