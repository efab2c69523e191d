#include "command/groups/pki_trustpoint.hpp"

#include "command/group.hpp"
#include "grammar/pki_trustpoint.hpp"

PEERLINT_COMMAND_GROUP(pki_trustpoint)
