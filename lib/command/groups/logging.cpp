#include "command/groups/logging.hpp"

#include "command/group.hpp"
#include "grammar/logging.hpp"

PEERLINT_COMMAND_GROUP(logging)
