#pragma once

#include <optional>
#include <string>

#include <peerlint/model/ikev2_profile.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>
#include "net/flow.hpp"

// Who an end of IKEv2 says to be, and whom a profile takes for its peer.
namespace peerlint::facts {

/// Nothing for `value` where a certificate decides or no line says the address.
struct ikev2_sent_identity {
  std::optional<model::ike_identity> value;
  span at{};  ///< `identity local`; does not exist where the default speaks
};

/// `identity local`, else the local address; a router that proves itself by a certificate may send
/// the subject of that instead.
[[nodiscard]] ikev2_sent_identity identity_sent(const model::ikev2_profile& profile,
                                                std::optional<net::ipv4_address> local);

/// A statement of the profile matches the identity. Unknown where that hangs on a certificate.
[[nodiscard]] net::truth expects(const model::ikev2_profile& profile,
                                 const std::optional<model::ike_identity>& sent);

/// "fqdn hq.example.com", "address 192.0.2.1", as a line has it.
[[nodiscard]] std::string words(const model::ike_identity& of);

}  // namespace peerlint::facts
