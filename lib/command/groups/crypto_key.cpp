#include "command/groups/crypto_key.hpp"

#include "command/group.hpp"
#include "grammar/crypto_key.hpp"

PEERLINT_COMMAND_GROUP(crypto_key)
