#pragma once

#include "grammar/lexical.hpp"

// IPsec phase 2: transform sets.
namespace peerlint::grammar {

// clang-format off

struct transform_set_name : name< "a transform set name" > {};
struct transform
  : keyword_choice< "ah-md5-hmac", "ah-sha-hmac", "ah-sha256-hmac", "ah-sha384-hmac", "ah-sha512-hmac",
                    "esp-des", "esp-3des", "esp-aes", "esp-gcm", "esp-gmac", "esp-seal", "esp-null",
                    "esp-md5-hmac", "esp-sha-hmac", "esp-sha256-hmac", "esp-sha384-hmac",
                    "esp-sha512-hmac", "comp-lzs" > {
  static constexpr std::string_view text = "a transform";
};
// The spelling of some releases' show commands: one word with the key length in it.
struct transform_with_bits
  : keyword_choice< "esp-128-aes", "esp-192-aes", "esp-256-aes" > {
  static constexpr std::string_view text = "a transform";
};
struct transform_bits : keyword_choice< "128", "192", "256" > {};
struct transform_esn : keyword< "esn" > {};

// crypto ipsec transform-set <name> <transform> [<transform> …] [esn]
//   e.g.  crypto ipsec transform-set STRONG esp-aes 256 esp-sha256-hmac
//   e.g.  crypto ipsec transform-set GCM esp-gcm 256
//   e.g.  crypto ipsec transform-set LONG esp-192-aes esp-sha256-hmac esn
//   e.g.  cry ips tran OLD esp-3des esp-md5
//   not   crypto ipsec transform-set BAD esp-rc4     expected a transform, found 'esp-rc4'
struct crypto_ipsec_transform_set
  : command< "crypto ipsec transform-set", transform_set_name,
             some< first_of< seq< transform, opt< transform_bits > >, transform_with_bits > >,
             opt< transform_esn > >,
    in< "config" >, opens< "crypto-transform-set" > {
  using no_arguments = seq< transform_set_name, opt< rest_of_line< "transforms" > > >;
};

struct mode_require : keyword< "require" > {};
struct mode_tunnel : on< "tunnel" > {};
struct mode_transport : on< "transport", opt< mode_require > > {};

// mode {tunnel | transport [require]}
//   e.g.  mode transport
//   e.g.  mode transport require
//   not   mode bridge                     expected tunnel or transport, found 'bridge'
struct transform_set_mode
  : command< "mode", choose< mode_tunnel, mode_transport > >, in< "crypto-transform-set" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
