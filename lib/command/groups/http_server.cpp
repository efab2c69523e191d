#include "command/groups/http_server.hpp"

#include "command/group.hpp"
#include "grammar/http_server.hpp"

PEERLINT_COMMAND_GROUP(http_server)
