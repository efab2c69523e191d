#pragma once

#include "grammar/lexical.hpp"

// The zone-based firewall, as far as it lets IKE, ESP and decrypted packets through.
namespace peerlint::grammar {

// clang-format off

struct firewall_text : rest_of_line< "a description" > {};

// --- zones ---------------------------------------------------------------------------------------

struct zone_name : name< "a zone" > {};

// zone security <name>
//   e.g.  zone security INSIDE
struct zone_security
  : command< "zone security", zone_name >, in< "config" >, opens< "zone-security" > {};

// description <text>
//   e.g.  description where the users are
struct zone_description : command< "description", firewall_text >, in< "zone-security" >, bare_no {};

struct protection_parameters : name< "a parameter map" > {};

// protection <parameter map>
//   e.g.  protection FLOOD
struct zone_protection
  : command< "protection", protection_parameters >, in< "zone-security" >, bare_no {};

struct zone_pair_name : name< "a zone pair" > {};
struct zone_pair_source : name< "a zone" > {};
struct zone_pair_destination : name< "a zone" > {};
struct pair_source : on< "source", zone_pair_source > {};
struct pair_destination : on< "destination", zone_pair_destination > {};

// zone-pair security <name> [source <zone> destination <zone>]
//   e.g.  zone-pair security OUT-SELF source OUTSIDE destination self
//   not   zone-pair security OUT-SELF from OUTSIDE   expected source, destination or the end of the line, found 'from'
struct zone_pair_security
  : command< "zone-pair security", zone_pair_name,
             any_number_of< choose< pair_source, pair_destination > > >,
    in< "config" >, opens< "zone-pair" > {};

//   e.g.  description what reaches the router
struct zone_pair_description : command< "description", firewall_text >, in< "zone-pair" >, bare_no {};

struct zone_pair_policy : name< "a policy map" > {};

// service-policy type inspect <policy map>
//   e.g.  service-policy type inspect OUT-SELF
struct zone_pair_service_policy
  : command< "service-policy type inspect", zone_pair_policy >, in< "zone-pair" >, bare_no {};

// --- classes -------------------------------------------------------------------------------------

struct inspect_application
  : keyword_choice< "aol", "edonkey", "fasttrack", "gnutella", "gtpv0", "gtpv1", "gtpv2", "h323",
                    "http", "icq", "im", "imap", "kazaa2", "msnmsgr", "p2p", "pop3", "sip", "smtp",
                    "sunrpc", "urlfilter", "winmsgr", "ymsgr" > {
  static constexpr std::string_view text = "a protocol to look into";
};
struct inspect_class_name : name< "a class map" > {};
struct inspect_match_any : on< "match-any" > {};
struct inspect_match_all : on< "match-all" > {};
struct inspect_logic : choose< inspect_match_any, inspect_match_all > {};

// class-map type inspect [<protocol>] [match-any | match-all] <name>
//   e.g.  class-map type inspect match-any IKE
//   e.g.  class-map type inspect http match-any LONG-URI
//   not   class-map type inspect match-any      expected a class map
struct class_map_inspect
  : command< "class-map type inspect", opt< exact< inspect_application > >, opt< inspect_logic >,
             inspect_class_name >,
    in< "config" >, opens< "class-map-inspect" > {};

//   e.g.  description IKE and ESP
struct inspect_class_description
  : command< "description", firewall_text >, in< "class-map-inspect" >, bare_no {};

struct matched_acl_name : name< "an access list" > {};
struct matched_acl_number : number_within< 1, 2699, "the number of an access list (1-2699)" > {};
struct acl_by_name : on< "name", matched_acl_name > {};
struct matched_protocol : name< "a protocol" > {};
struct matched_protocol_options : rest_of_line< "an option of the protocol" > {};
struct matched_class : name< "a class map" > {};
struct match_access_group
  : on< "access-group", first_of< choose< acl_by_name >, matched_acl_number > > {};
struct match_protocol : on< "protocol", matched_protocol, opt< matched_protocol_options > > {};
struct match_class_map : on< "class-map", matched_class > {};
struct inspect_criteria : choose< match_access_group, match_protocol, match_class_map > {};
struct match_negated : on< "not", inspect_criteria > {};

// match [not] {access-group {<number> | name <acl>} | protocol <protocol> [<option> …] | class-map <class map>}
//   e.g.  match access-group name IKE-IN
//   e.g.  match access-group 101
//   e.g.  match protocol isakmp
//   e.g.  match not protocol http
//   e.g.  match class-map WEB
struct inspect_class_match
  : command< "match",
             choose< match_access_group, match_protocol, match_class_map, match_negated > >,
    in< "class-map-inspect" > {};

// --- policies ------------------------------------------------------------------------------------

struct inspect_policy_name : name< "a policy map" > {};

// policy-map type inspect [<protocol>] <name>
//   e.g.  policy-map type inspect OUT-SELF
//   e.g.  policy-map type inspect http WEB
struct policy_map_inspect
  : command< "policy-map type inspect", opt< exact< inspect_application > >, inspect_policy_name >,
    in< "config" >, opens< "policy-map-inspect" > {};

//   e.g.  description what reaches the router
struct inspect_policy_description
  : command< "description", firewall_text >, in< "policy-map-inspect" >, bare_no {};

struct policy_class_name : name< "a class map" > {};

// class type inspect [<protocol>] <class map>
//   e.g.  class type inspect IKE
struct policy_class_inspect
  : command< "class type inspect", opt< exact< inspect_application > >, policy_class_name >,
    in< "policy-map-inspect" >, opens< "policy-map-inspect-class" > {};

// class class-default
//   e.g.  class class-default
struct policy_class_default
  : command< "class class-default" >, in< "policy-map-inspect" >,
    opens< "policy-map-inspect-class" > {};

struct inspect_parameters : name< "a parameter map" > {};

// inspect [<parameter map>]
//   e.g.  inspect
//   e.g.  inspect LONG-SESSIONS
struct policy_inspect
  : command< "inspect", opt< inspect_parameters > >, in< "policy-map-inspect-class" >, bare_no {};

struct action_log : keyword< "log" > {};

// {pass | drop} [log]
//   e.g.  pass
//   e.g.  pass log
struct policy_pass
  : command< "pass", opt< action_log > >, in< "policy-map-inspect-class" >, bare_no {};
//   e.g.  drop log
struct policy_drop
  : command< "drop", opt< action_log > >, in< "policy-map-inspect-class" >, bare_no {};

// clang-format on

}  // namespace peerlint::grammar
