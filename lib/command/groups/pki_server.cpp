#include "command/groups/pki_server.hpp"

#include "command/group.hpp"
#include "grammar/pki_server.hpp"

PEERLINT_COMMAND_GROUP(pki_server)
