#pragma once

#include <optional>

#include <peerlint/model/ike_identity.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>
#include "command/ike_identity.hpp"

namespace peerlint::session {

/// The network of an address and its mask. Without a mask it is one host; but `0.0.0.0` alone is
/// how IOS prints every address.
[[nodiscard]] net::ipv4_prefix network_from(net::ipv4_address address,
                                            const std::optional<located<net::ipv4_mask>>& mask);

[[nodiscard]] located<model::ike_identity> identity_from(const command::ike_identity_words& words);

}  // namespace peerlint::session
