#include "command/groups/ssh.hpp"

#include "command/group.hpp"
#include "grammar/ssh.hpp"

PEERLINT_COMMAND_GROUP(ssh)
