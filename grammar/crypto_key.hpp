#pragma once

#include "grammar/secret_line.hpp"

// Commands that make, move and destroy keys and certificates. They are typed in configuration mode
// and leave no line: what they change stands in the private configuration.
namespace peerlint::grammar {

// clang-format off

/// A command that is no setting: IOS has no `no` for it.
struct action { using no_arguments = pegtl::failure; };

struct made_key_label : on< "label", name< "the label of a key pair" > > {};
struct made_key_modulus : on< "modulus", number< 360, 4096, "a key length in bits" > > {};
struct made_key_exportable : on< "exportable" > {};
struct made_key_redundancy : on< "redundancy" > {};
struct made_key_storage : on< "storage", name< "a device" > > {};
struct made_key_device : on< "on", name< "a device" > > {};
struct made_key_general : on< "general-keys" > {};
struct made_key_usage : on< "usage-keys" > {};
struct made_key_signature : on< "signature" > {};
struct made_key_encryption : on< "encryption" > {};

// crypto key generate rsa [general-keys | usage-keys | signature | encryption] [label <label>] [exportable] [modulus <360-4096>] [storage <device>] [redundancy] [on <device>]
//   e.g.  crypto key generate rsa general-keys modulus 2048
//   e.g.  crypto key generate rsa label VPN modulus 4096 exportable
//   e.g.  crypto key generate rsa
//   not   crypto key generate rsa modulus 16384    expected a key length in bits (360-4096), found '16384'
struct key_generate_rsa
  : command< "crypto key generate rsa",
             any_number_of< choose< made_key_general, made_key_usage, made_key_signature, made_key_encryption,
                                    made_key_label, made_key_modulus, made_key_exportable, made_key_storage,
                                    made_key_redundancy, made_key_device > > >,
    in< "config" >, action {};

struct made_key_size : on< "keysize", keyword_choice< "256", "384", "521" > > {};

// crypto key generate ec keysize {256 | 384 | 521} [exportable] [label <label>]
//   e.g.  crypto key generate ec keysize 384 label VPN-EC
struct key_generate_ec
  : command< "crypto key generate ec", some< choose< made_key_size, made_key_exportable, made_key_label > > >,
    in< "config" >, action {};

struct gone_key_label : name< "the label of a key pair" > {};
struct gone_key_index : on< "index", name< "an index" > > {};

// crypto key zeroize {rsa | ec | pubkey-chain} [<label>]
//   e.g.  crypto key zeroize rsa
//   e.g.  crypto key zeroize rsa VPN
struct key_zeroize_rsa : command< "crypto key zeroize rsa", opt< gone_key_label > >, in< "config" >, action {};
//   e.g.  crypto key zeroize ec VPN-EC
struct key_zeroize_ec : command< "crypto key zeroize ec", opt< gone_key_label > >, in< "config" >, action {};
//   e.g.  crypto key zeroize pubkey-chain
struct key_zeroize_pubkeys
  : command< "crypto key zeroize pubkey-chain", opt< choose< gone_key_index > > >, in< "config" >, action {};

struct moved_key_label : name< "the label of a key pair" > {};
struct moved_key_url : on< "url", name< "a URL" > > {};
struct moved_key_terminal : on< "terminal" > {};
struct moved_key_place : choose< moved_key_terminal, moved_key_url > {};
struct moved_key_cipher : keyword_choice< "3des", "des" > {};
struct moved_key_passphrase : secret_word< "a pass phrase" > {};
struct exported_key
  : seq< moved_key_label, keyword< "pem" >, moved_key_place, moved_key_cipher, moved_key_passphrase > {};

// crypto key export {rsa | ec} <label> pem {terminal | url <url>} {3des | des} <pass phrase>
//   e.g.  crypto key export rsa GETVPN-REKEY-RSA pem terminal 3des Harbour42
//   not   crypto key export rsa VPN       expected pem
struct key_export_rsa : command< "crypto key export rsa", exported_key >, in< "config" >, action {};
//   e.g.  crypto key export ec VPN-EC pem url flash:vpn 3des Harbour42
struct key_export_ec : command< "crypto key export ec", exported_key >, in< "config" >, action {};

struct moved_key_use : keyword_choice< "encryption", "general-purpose", "signature", "usage-keys" > {};
struct imported_key
  : seq< moved_key_label, keyword< "pem" >, opt< moved_key_use >, moved_key_place,
         opt< choose< made_key_exportable > >, opt< choose< made_key_device > >, moved_key_passphrase > {};

// crypto key import {rsa | ec} <label> pem [usage-keys | signature | encryption | general-purpose] {terminal | url <url>} [exportable] [on <device>] <pass phrase>
//   e.g.  crypto key import rsa GETVPN-REKEY-RSA pem exportable terminal Harbour42
//   e.g.  crypto key import rsa VPN pem usage-keys url flash:vpn Harbour42
struct key_import_rsa
  : command< "crypto key import rsa", first_of< seq< moved_key_label, keyword< "pem" >, choose< made_key_exportable >,
                                                     moved_key_place, moved_key_passphrase >,
                                                imported_key > >,
    in< "config" >, action {};
//   e.g.  crypto key import ec VPN-EC pem terminal Harbour42
struct key_import_ec : command< "crypto key import ec", imported_key >, in< "config" >, action {};

// crypto key storage <device>
//   e.g.  crypto key storage usbtoken0:
struct key_storage : command< "crypto key storage", name< "a device" > >, in< "config" >, bare_no {};

struct certified_trustpoint : name< "a trustpoint name" > {};

// crypto pki authenticate <trustpoint>
//   e.g.  crypto pki authenticate HQ-CA
struct pki_authenticate
  : command< "crypto pki authenticate", certified_trustpoint >, in< "config" >, action {};
// crypto ca authenticate <trustpoint>: as it was called before
//   e.g.  crypto ca authenticate HQ-CA
struct ca_authenticate : command< "crypto ca authenticate", certified_trustpoint >, in< "config" >, action {};

// crypto pki enroll <trustpoint>
//   e.g.  crypto pki enroll HQ-CA
//   e.g.  no crypto pki enroll HQ-CA
struct pki_enroll : command< "crypto pki enroll", certified_trustpoint >, in< "config" > {};
// crypto ca enroll <trustpoint>: as it was called before
//   e.g.  crypto ca enroll HQ-CA
struct ca_enroll : command< "crypto ca enroll", certified_trustpoint >, in< "config" > {};

struct token_seconds : number< 0, 480, "a time in seconds" > {};

// crypto pki token default removal timeout [<0-480>]
//   e.g.  crypto pki token default removal timeout 0
struct pki_token_removal
  : command< "crypto pki token default removal timeout", opt< token_seconds > >, in< "config" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
