#include "command/groups/aaa_server.hpp"

#include "command/group.hpp"
#include "grammar/aaa_server.hpp"

PEERLINT_COMMAND_GROUP(aaa_server)
