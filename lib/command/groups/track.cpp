#include "command/groups/track.hpp"

#include "command/group.hpp"
#include "grammar/track.hpp"

PEERLINT_COMMAND_GROUP(track)
