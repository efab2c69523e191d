#include "command/groups/crypto_isakmp.hpp"

#include "command/group.hpp"
#include "grammar/crypto_isakmp.hpp"

PEERLINT_COMMAND_GROUP(crypto_isakmp)
