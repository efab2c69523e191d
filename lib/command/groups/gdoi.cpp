#include "command/groups/gdoi.hpp"

#include "command/group.hpp"
#include "grammar/gdoi.hpp"

PEERLINT_COMMAND_GROUP(gdoi)
