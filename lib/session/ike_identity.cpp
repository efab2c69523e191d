#include "session/ike_identity.hpp"

#include "session/host_address.hpp"

namespace peerlint::session {

net::ipv4_prefix network_from(net::ipv4_address address,
                              const std::optional<located<net::ipv4_mask>>& mask) {
  const std::uint8_t alone = address.bits == 0 ? 0 : 32;
  return net::prefix_of(address, mask ? net::length_of(mask->value).value_or(32) : alone);
}

located<model::ike_identity> identity_from(const command::ike_identity_words& words) {
  using kinds = model::ike_identity_kind;
  located<model::ike_identity> made;
  if (words.kind) {
    made.value.kind = words.kind->value;
    made.at = words.kind->at;
  }
  if (words.domain)
    made.value.kind = made.value.kind == kinds::fqdn ? kinds::fqdn_domain : kinds::email_domain;
  made.value.value = made.value.kind == kinds::address ? lower_ipv6(words.value.value)
                                                       : std::string(words.value.value);
  if (words.value.at.exists()) made.at = words.value.at;
  if (words.address) made.value.network = network_from(words.address->value, words.mask);
  if (words.mask) made.at = join(made.at, words.mask->at);
  return made;
}

}  // namespace peerlint::session
