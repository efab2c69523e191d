#include "command/groups/crypto_ipsec.hpp"

#include "command/group.hpp"
#include "grammar/crypto_ipsec.hpp"

PEERLINT_COMMAND_GROUP(crypto_ipsec)
