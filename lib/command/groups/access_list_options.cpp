#include "command/groups/access_list_options.hpp"

#include "command/group.hpp"
#include "grammar/access_list_options.hpp"

PEERLINT_COMMAND_GROUP(access_list_options)
