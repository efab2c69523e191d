#include "command/groups/crypto_map.hpp"

#include "command/group.hpp"
#include "grammar/crypto_map.hpp"

PEERLINT_COMMAND_GROUP(crypto_map)
