#include "command/groups/isakmp_keyring.hpp"

#include "command/group.hpp"
#include "grammar/isakmp_keyring.hpp"

PEERLINT_COMMAND_GROUP(isakmp_keyring)
