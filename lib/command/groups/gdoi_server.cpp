#include "command/groups/gdoi_server.hpp"

#include "command/group.hpp"
#include "grammar/gdoi_server.hpp"

PEERLINT_COMMAND_GROUP(gdoi_server)
