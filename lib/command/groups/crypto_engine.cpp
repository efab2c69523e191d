#include "command/groups/crypto_engine.hpp"

#include "command/group.hpp"
#include "grammar/crypto_engine.hpp"

PEERLINT_COMMAND_GROUP(crypto_engine)
