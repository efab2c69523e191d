#include "command/groups/pki_trustpoint_option.hpp"

#include "command/group.hpp"
#include "grammar/pki_trustpoint_option.hpp"

PEERLINT_COMMAND_GROUP(pki_trustpoint_option)
