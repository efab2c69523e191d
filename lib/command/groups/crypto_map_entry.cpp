#include "command/groups/crypto_map_entry.hpp"

#include "command/group.hpp"
#include "grammar/crypto_map_entry.hpp"

PEERLINT_COMMAND_GROUP(crypto_map_entry)
