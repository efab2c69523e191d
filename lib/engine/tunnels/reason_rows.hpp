#pragma once

#include <array>
#include <string_view>

namespace peerlint::engine {

/// What a reason of a judgement means. `{I}` and `{R}` are the devices, `{P}` is the address that
/// is called.
struct reason_row {
  std::string_view reason;
  std::string_view step;  ///< "" for any
  std::string_view words;
};

// clang-format off
inline constexpr std::array reason_rows{
    reason_row{"incomplete", "", "the section of {I} is incomplete"},
    reason_row{"not_applied", "", "the crypto map of {I} is on no interface"},
    reason_row{"interface_shut", "", "the interface of {I} is shut down"},
    reason_row{"no_address", "", "the interface of {I} has no address"},
    reason_row{"profile_incomplete", "", "the IKEv2 profile of {I} is incomplete"},
    reason_row{"profile_shut", "", "the IKEv2 profile of {I} is shut down"},
    reason_row{"unprotected", "", "the tunnel of {I} has no protection"},
    reason_row{"answers_only", "", "{I} only answers"},
    reason_row{"netmask", "", "{I} has a netmask where a wildcard belongs, so its list takes other traffic"},
    reason_row{"last_bits", "", "{I} protects the same last bits of every network, which IKE cannot name"},
    reason_row{"translated", "MM1", "NAT of {I} takes the traffic before the crypto map sees it"},
    reason_row{"translated", "DATA", "NAT of {R} takes the answers before its crypto map sees them"},
    reason_row{"captured", "MM1", "another entry of the crypto map of {I} takes the traffic"},
    reason_row{"captured", "DATA", "another entry of the crypto map of {R} takes the answers"},
    reason_row{"dropped", "MM1", "{I} drops the traffic before the crypto map sees it"},
    reason_row{"dropped", "DATA", "{R} drops the answers before its crypto map sees them"},
    reason_row{"no_route", "MM1", "{I} has no route for the traffic"},
    reason_row{"no_route", "DATA", "{R} has no route for the answers"},
    reason_row{"other_way", "MM1", "the routes of {I} lead the traffic past the crypto map"},
    reason_row{"other_way", "DATA", "the routes of {R} lead the answers past its crypto map"},
    reason_row{"no_key_here", "", "{I} has no key for {P}"},
    reason_row{"no_key_there", "", "{R} has no key for {I}"},
    reason_row{"nothing_to_offer", "", "{I} has no policy to offer"},
    reason_row{"no_answer", "", "{R} does not get the first message, or may not answer it"},
    reason_row{"ike_off", "", "IKE is off at {R}"},
    reason_row{"answer_lost", "", "the answer of {R} does not reach {I}"},
    reason_row{"no_policy", "", "the two share no ISAKMP policy"},
    reason_row{"no_proposal", "", "the two share no IKEv2 proposal"},
    reason_row{"no_ikev2", "", "{I} asks by IKEv2, {R} expects IKEv1"},
    reason_row{"no_profile", "", "{R} has no IKEv2 profile for {I}"},
    reason_row{"no_entry", "", "{R} has no section for {I}"},
    reason_row{"wrong_address", "", "{R} has no tunnel at {P}"},
    reason_row{"aggressive_disabled", "", "{I} uses aggressive mode, which {R} refuses"},
    reason_row{"key", "", "their pre-shared keys differ"},
    reason_row{"key_refused", "", "{I} does not take the key of {R}"},
    reason_row{"identity", "", "one end does not expect how the other calls itself"},
    reason_row{"initiator_refuses", "", "{I} does not expect how {R} calls itself"},
    reason_row{"nat_t_blocked_there", "", "{R} does not let UDP 4500 in, which NAT needs"},
    reason_row{"nat_t_blocked_here", "", "{I} does not let UDP 4500 in, which NAT needs"},
    reason_row{"no_nat_t", "", "NAT is between the two, and NAT traversal is off"},
    reason_row{"selectors", "", "the traffic that they protect is not the same"},
    reason_row{"narrowed", "", "{R} narrows the traffic to what both protect"},
    reason_row{"transform", "", "the two share no transform set"},
    reason_row{"mode", "", "one end wants tunnel mode, the other transport mode"},
    reason_row{"pfs", "CREATE_CHILD_SA", "PFS differs, so the first rekey fails"},
    reason_row{"pfs", "", "PFS differs"},
    reason_row{"esp_blocked", "", "a filter drops ESP"},
    reason_row{"tunnel_key", "", "the tunnel keys differ"},
    reason_row{"segments_here", "", "`ip tcp adjust-mss` of {I} lets segments through that do not fit"},
    reason_row{"segments_there", "", "`ip tcp adjust-mss` of {R} lets segments through that do not fit"},
    reason_row{"map_stays_here", "", "the crypto map of {I} does not follow when its provider fails"},
    reason_row{"map_stays_there", "", "the crypto map of {R} does not follow when its provider fails"},
    reason_row{"one_address_here", "", "{R} knows one address of {I}, which may call from another one"},
    reason_row{"one_address_there", "", "{I} knows one address of {R}, which may call from another one"},
    reason_row{"wrong_backup", "", "{I} has another address of {R} in its list, where {R} has no tunnel"},
    reason_row{"no_dpd", "", "nothing tells {I} that its peer is dead, so the next one is not called"},
    reason_row{"nhrp_off", "", "one end has NHRP off, so nobody finds the other's address in the tunnel"},
    reason_row{"nhrp_string", "", "the NHRP authentication differs"},
};
// clang-format on

/// By gate_name, for reasons that have no row.
inline constexpr std::array<std::string_view, 14> gate_words{
    "{I} cannot start",
    "{I} never starts",
    "IKE's packets do not arrive",
    "the two speak different versions or modes of IKE",
    "{I} has no key or certificate for {R}",
    "the two share no policy for IKE",
    "{R} has no key for {I}",
    "NAT between the two keeps packets away",
    "one end does not accept who the other is",
    "{R} has no section for this peer and this traffic",
    "transforms, mode or PFS do not agree",
    "traffic does not pass",
    "packets do not fit",
    "it does not survive a rekey or a failure",
};

}  // namespace peerlint::engine
