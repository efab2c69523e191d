#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <peerlint/model/ike_identity.hpp>
#include <peerlint/model/secret.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// A pre-shared key of a peer.
struct ikev2_key {
  secret key;
  bool hex = false;  ///< the value is written in hexadecimal digits

  friend bool operator==(const ikev2_key&, const ikev2_key&) = default;
};

/// `ppk …`: the key that is mixed in against quantum computers.
struct ikev2_ppk {
  std::string id;      ///< of a key that stands here
  secret key;          ///< likewise
  std::string client;  ///< `dynamic`: the SKIP client that fetches keys
  bool required = false;

  friend bool operator==(const ikev2_ppk&, const ikev2_ppk&) = default;
};

/// `peer NAME` of a keyring.
struct ikev2_key_peer {
  located<std::string> name;
  anchor header;
  setting<std::string> description;
  setting<net::ipv4_prefix> address;  ///< 0.0.0.0/0 is every peer; 32 bits where no mask stands
  setting<std::string> ipv6;          ///< a prefix as written, in lower case
  setting<std::string> hostname;
  setting<ike_identity> identity;
  setting<ikev2_key> key;  ///< for both directions
  setting<ikev2_key> local_key;
  setting<ikev2_key> remote_key;
  setting<ikev2_ppk> ppk;

  friend bool operator==(const ikev2_key_peer&, const ikev2_key_peer&) = default;
};

/// `crypto ikev2 keyring NAME`.
struct ikev2_keyring {
  located<std::string> name;
  anchor header;
  std::vector<ikev2_key_peer> peers;

  friend bool operator==(const ikev2_keyring&, const ikev2_keyring&) = default;
};

}  // namespace peerlint::model
