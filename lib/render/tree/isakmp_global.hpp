#pragma once

#include <peerlint/model/isakmp_settings.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::dead_peer_detection& o, const Named& named) {
  named("interval", o.interval,
        "retry", o.retry,
        "periodic", o.periodic);
}

template <class Named>
void fields(const model::isakmp_settings& o, const Named& named) {
  named("enable", o.enable,
        "default_policies", o.default_policies,
        "identity", o.identity,
        "no_aggressive_mode", o.no_aggressive_mode,
        "keepalive", o.keepalive,
        "nat_keepalive", o.nat_keepalive,
        "xauth_timeout", o.xauth_timeout,
        "invalid_spi_recovery", o.invalid_spi_recovery,
        "fragmentation", o.fragmentation);
}
// clang-format on

}  // namespace peerlint::render::tree
