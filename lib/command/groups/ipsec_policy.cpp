#include "command/groups/ipsec_policy.hpp"

#include "command/group.hpp"
#include "grammar/ipsec_policy.hpp"

PEERLINT_COMMAND_GROUP(ipsec_policy)
