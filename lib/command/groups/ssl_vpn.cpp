#include "command/groups/ssl_vpn.hpp"

#include "command/group.hpp"
#include "grammar/ssl_vpn.hpp"

PEERLINT_COMMAND_GROUP(ssl_vpn)
