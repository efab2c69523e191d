#include "command/groups/pki_certificate.hpp"

#include "command/group.hpp"
#include "grammar/pki_certificate.hpp"

PEERLINT_COMMAND_GROUP(pki_certificate)
