#include "command/groups/ikev2_authorization_policy.hpp"

#include "command/group.hpp"
#include "grammar/ikev2_authorization_policy.hpp"

PEERLINT_COMMAND_GROUP(ikev2_authorization_policy)
