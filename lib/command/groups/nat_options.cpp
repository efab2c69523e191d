#include "command/groups/nat_options.hpp"

#include "command/group.hpp"
#include "grammar/nat_options.hpp"

PEERLINT_COMMAND_GROUP(nat_options)
