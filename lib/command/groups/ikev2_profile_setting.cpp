#include "command/groups/ikev2_profile_setting.hpp"

#include "command/group.hpp"
#include "grammar/ikev2_profile_setting.hpp"

PEERLINT_COMMAND_GROUP(ikev2_profile_setting)
