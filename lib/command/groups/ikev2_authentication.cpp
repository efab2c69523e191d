#include "command/groups/ikev2_authentication.hpp"

#include "command/group.hpp"
#include "grammar/ikev2_authentication.hpp"

PEERLINT_COMMAND_GROUP(ikev2_authentication)
