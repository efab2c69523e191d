#include "command/groups/ikev2_keyring.hpp"

#include "command/group.hpp"
#include "grammar/ikev2_keyring.hpp"

PEERLINT_COMMAND_GROUP(ikev2_keyring)
