#pragma once

#include <string_view>

#include "facts/algorithms/algorithm.hpp"

namespace peerlint::rules::ver {

/// What a tunnel is left without when the shield refuses an algorithm of that role.
[[nodiscard]] inline std::string_view what_is_lost(facts::algorithm_role role) {
  switch (role) {
    case facts::algorithm_role::ike_v1:
      return "an ISAKMP policy";
    case facts::algorithm_role::ike_v2:
      return "an IKEv2 proposal";
    case facts::algorithm_role::ipsec:
      return "a transform set";
    case facts::algorithm_role::pfs:
      return "its `set pfs`";
  }
  return {};
}

}  // namespace peerlint::rules::ver
