#pragma once

#include "grammar/lexical.hpp"

// The router as an SSH server, and as a client of others.
namespace peerlint::grammar {

// clang-format off

// ip ssh version {1 | 2}
//   e.g.  ip ssh version 2
//   not   ip ssh version 3                expected a version of SSH (1-2), found '3'
struct ssh_version
  : command< "ip ssh version", number< 1, 2, "a version of SSH" > >, in< "config" >, bare_no {};

// ip ssh time-out <1-120>
//   e.g.  ip ssh time-out 60
struct ssh_time_out
  : command< "ip ssh time-out", number< 1, 120, "a time in seconds" > >, in< "config" >, bare_no {};

// ip ssh authentication-retries <0-5>
//   e.g.  ip ssh authentication-retries 3
struct ssh_retries
  : command< "ip ssh authentication-retries", number< 0, 5, "a number of tries" > >, in< "config" >, bare_no {};

// ip ssh source-interface <interface>
//   e.g.  ip ssh source-interface Loopback0
struct ssh_source
  : command< "ip ssh source-interface", interface_words< "an interface" > >, in< "config" >, bare_no {};

// ip ssh rsa keypair-name <label>
//   e.g.  ip ssh rsa keypair-name branch-7.example.net
struct ssh_key_pair
  : command< "ip ssh rsa keypair-name", name< "the label of a key pair" > >, in< "config" >, bare_no {};

// ip ssh bulk-mode [<window size>]
//   e.g.  ip ssh bulk-mode 131072
struct ssh_bulk_mode
  : command< "ip ssh bulk-mode", opt< number< 1, 4294967295, "a window size" > > >, in< "config" >, bare_no {};

// ip ssh dh min size <bits>
//   e.g.  ip ssh dh min size 4096
struct ssh_dh_size
  : command< "ip ssh dh min size", number< 1024, 4096, "a size in bits" > >, in< "config" >, bare_no {};

// ip ssh maxstartups <2-128>
//   e.g.  ip ssh maxstartups 10
struct ssh_startups
  : command< "ip ssh maxstartups", number< 2, 128, "a number of sessions" > >, in< "config" >, bare_no {};

// ip ssh logging events
//   e.g.  ip ssh logging events
struct ssh_logging_events : command< "ip ssh logging events" >, in< "config" > {};

struct ssh_rotary : on< "rotary", number< 1, 127, "a rotary group" > > {};

// ip ssh port <2000-10000> rotary <1-127>
//   e.g.  ip ssh port 2222 rotary 1
struct ssh_port
  : command< "ip ssh port", number< 2000, 10000, "a port" >, choose< ssh_rotary > >, in< "config" > {
  using no_arguments = opt< rest_of_line< "the value" > >;
};

struct ssh_algorithms : some< name< "an algorithm" > > {};

// ip ssh server algorithm {encryption | mac | kex | hostkey | publickey | authentication} <algorithm> …
//   e.g.  ip ssh server algorithm encryption aes256-ctr aes192-ctr
struct ssh_server_encryption
  : command< "ip ssh server algorithm encryption", ssh_algorithms >, in< "config" >, bare_no {};
//   e.g.  ip ssh server algorithm mac hmac-sha2-256
struct ssh_server_mac : command< "ip ssh server algorithm mac", ssh_algorithms >, in< "config" >, bare_no {};
//   e.g.  ip ssh server algorithm kex ecdh-sha2-nistp384
struct ssh_server_kex : command< "ip ssh server algorithm kex", ssh_algorithms >, in< "config" >, bare_no {};
//   e.g.  ip ssh server algorithm hostkey rsa-sha2-512
struct ssh_server_hostkey
  : command< "ip ssh server algorithm hostkey", ssh_algorithms >, in< "config" >, bare_no {};
//   e.g.  ip ssh server algorithm publickey ecdsa-sha2-nistp384
struct ssh_server_publickey
  : command< "ip ssh server algorithm publickey", ssh_algorithms >, in< "config" >, bare_no {};
//   e.g.  ip ssh server algorithm authentication publickey keyboard
struct ssh_server_authentication
  : command< "ip ssh server algorithm authentication", ssh_algorithms >, in< "config" >, bare_no {};

// ip ssh client algorithm {encryption | mac | kex} <algorithm> …
//   e.g.  ip ssh client algorithm encryption aes256-ctr aes192-ctr
struct ssh_client_encryption
  : command< "ip ssh client algorithm encryption", ssh_algorithms >, in< "config" >, bare_no {};
//   e.g.  ip ssh client algorithm mac hmac-sha2-256
struct ssh_client_mac : command< "ip ssh client algorithm mac", ssh_algorithms >, in< "config" >, bare_no {};
//   e.g.  ip ssh client algorithm kex ecdh-sha2-nistp384
struct ssh_client_kex : command< "ip ssh client algorithm kex", ssh_algorithms >, in< "config" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
