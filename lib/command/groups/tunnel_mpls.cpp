#include "command/groups/tunnel_mpls.hpp"

#include "command/group.hpp"
#include "grammar/tunnel_mpls.hpp"

PEERLINT_COMMAND_GROUP(tunnel_mpls)
