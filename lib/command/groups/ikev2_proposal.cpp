#include "command/groups/ikev2_proposal.hpp"

#include "command/group.hpp"
#include "grammar/ikev2_proposal.hpp"

PEERLINT_COMMAND_GROUP(ikev2_proposal)
