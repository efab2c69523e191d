#include "command/groups/line.hpp"

#include "command/group.hpp"
#include "grammar/line.hpp"

PEERLINT_COMMAND_GROUP(line)
