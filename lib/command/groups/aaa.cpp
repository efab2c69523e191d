#include "command/groups/aaa.hpp"

#include "command/group.hpp"
#include "grammar/aaa.hpp"

PEERLINT_COMMAND_GROUP(aaa)
