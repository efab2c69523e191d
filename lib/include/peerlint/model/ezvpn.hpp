#pragma once

#include <optional>
#include <string>
#include <vector>

#include <peerlint/model/option_line.hpp>
#include <peerlint/model/secret.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// `crypto ipsec client ezvpn NAME`: the router as a client of EasyVPN.
struct ezvpn_client {
  located<std::string> name;
  anchor header;
  setting<std::string> group;
  std::optional<secret> key;  ///< of the group
  setting<std::string> username;
  std::optional<secret> password;  ///< of the user
  std::vector<option_line> options;

  friend bool operator==(const ezvpn_client&, const ezvpn_client&) = default;
};

/// `crypto identity NAME`: what the certificate of a peer must say.
struct crypto_identity {
  located<std::string> name;
  anchor header;
  setting<std::string> description;
  std::vector<option_line> options;  ///< `dn` and `fqdn`

  friend bool operator==(const crypto_identity&, const crypto_identity&) = default;
};

}  // namespace peerlint::model
