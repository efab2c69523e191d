#pragma once

#include <algorithm>
#include <vector>

#include "facts/failover/fallen_path.hpp"
#include "facts/names/named.hpp"
#include "facts/path/crypto_selection.hpp"
#include "facts/path/map_place.hpp"
#include "facts/tunnel_kind.hpp"
#include "rules/rule.hpp"

// What rules about VPNs that follow a failover have in common is a fact of the device.
namespace peerlint::rules::flw {

using facts::device_during;
using facts::fall;
using facts::falls_of;
using facts::is_public;
using facts::leak;
using facts::leak_of;
using facts::map_entered;
using facts::provider_exit;
using facts::sure_way;
using facts::way_by;

}  // namespace peerlint::rules::flw
