#include "command/groups/isakmp_peer.hpp"

#include "command/group.hpp"
#include "grammar/isakmp_peer.hpp"

PEERLINT_COMMAND_GROUP(isakmp_peer)
