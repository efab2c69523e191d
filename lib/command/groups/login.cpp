#include "command/groups/login.hpp"

#include "command/group.hpp"
#include "grammar/login.hpp"

PEERLINT_COMMAND_GROUP(login)
