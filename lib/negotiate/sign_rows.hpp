#pragma once

#include <array>
#include <string_view>

namespace peerlint::negotiate {

/// Where a negotiation stops, and what each router shows and logs then. Lines are the routers' own
/// (seen in published debugs); `{I}` and `{R}` stand for the addresses of the two ends.
struct sign_row {
  std::string_view reason;
  std::string_view step;  ///< "" for any
  std::string_view initiator_state;
  std::string_view responder_state;
  std::string_view initiator_asa;
  std::string_view responder_asa;
  std::string_view initiator_lines;
  std::string_view responder_lines;
};

// clang-format off
inline constexpr std::array sign_rows{
    sign_row{"up", "IKEv1", "QM_IDLE", "QM_IDLE", "MM_ACTIVE", "MM_ACTIVE", "", ""},
    sign_row{"up", "IKEv2", "READY", "READY", "", "", "", ""},
    sign_row{"no_key_here", "MM1", "", "", "", "",
             "No pre-shared key with {R}!\nNo Cert or pre-shared address key.\n"
             "construct_initial_message: Can not start Main mode", ""},
    sign_row{"no_key_here", "SA_INIT", "", "", "", "", "% No Matching peer block found", ""},
    sign_row{"no_answer", "MM1", "MM_NO_STATE", "", "MM_WAIT_MSG2", "",
             "retransmitting phase 1 MM_NO_STATE...", ""},
    sign_row{"no_answer", "SA_INIT", "I_WAIT_INIT", "", "", "",
             "Maximum number of retransmissions reached", ""},
    sign_row{"ike_off", "MM1", "MM_NO_STATE", "", "MM_WAIT_MSG2", "",
             "retransmitting phase 1 MM_NO_STATE...", "ISAKMP is OFF"},
    sign_row{"ike_off", "SA_INIT", "I_WAIT_INIT", "", "", "",
             "Maximum number of retransmissions reached", "ISAKMP is OFF"},
    sign_row{"answer_lost", "MM2", "MM_NO_STATE", "MM_SA_SETUP", "MM_WAIT_MSG2", "MM_WAIT_MSG3",
             "retransmitting phase 1 MM_NO_STATE...",
             "phase 1 packet is a duplicate of a previous packet."},
    sign_row{"answer_lost", "SA_INIT", "I_WAIT_INIT", "R_WAIT_AUTH", "", "",
             "Maximum number of retransmissions reached", ""},
    sign_row{"no_ikev2", "SA_INIT", "I_WAIT_INIT", "", "", "",
             "Maximum number of retransmissions reached", ""},
    sign_row{"aggressive_disabled", "AM1", "AG_NO_STATE", "", "AM_WAIT_MSG2", "",
             "",
             "%CRYPTO-5-IKMP_AG_MODE_DISABLED: Unable to initiate or respond to Aggressive Mode "
             "while disabled"},
    sign_row{"no_answer", "AM1", "AG_NO_STATE", "", "AM_WAIT_MSG2", "", "", ""},
    sign_row{"ike_off", "AM1", "AG_NO_STATE", "", "AM_WAIT_MSG2", "", "", "ISAKMP is OFF"},
    sign_row{"answer_lost", "AM2", "AG_NO_STATE", "AG_INIT_EXCH", "AM_WAIT_MSG2", "AM_WAIT_MSG3",
             "", "phase 1 packet is a duplicate of a previous packet."},
    sign_row{"no_policy", "AM2", "AG_NO_STATE", "", "AM_WAIT_MSG2", "", "",
             "no offers accepted!\nphase 1 SA policy not acceptable! (local {R} remote {I})"},
    sign_row{"no_key_there", "AM2", "AG_NO_STATE", "", "AM_WAIT_MSG2", "", "",
             "No pre-shared key with {I}!\n"
             "Preshared authentication offered but does not match policy!\nno offers accepted!"},
    sign_row{"nat_t_blocked_there", "AM3", "QM_IDLE", "AG_INIT_EXCH", "AM_ACTIVE",
             "AM_WAIT_MSG3", "", ""},
    sign_row{"nat_t_blocked_here", "QM2", "QM_IDLE", "QM_IDLE", "AM_ACTIVE", "AM_ACTIVE", "", ""},
    sign_row{"identity", "AM2", "AG_INIT_EXCH", "AG_INIT_EXCH", "AM_WAIT_MSG2", "AM_WAIT_MSG3",
             "peer matches *none* of the profiles", ""},
    sign_row{"no_policy", "MM2", "MM_NO_STATE", "", "MM_WAIT_MSG2", "",
             "%CRYPTO-6-IKMP_MODE_FAILURE: Processing of Main mode failed with peer at {R}",
             "no offers accepted!\nphase 1 SA policy not acceptable! (local {R} remote {I})\n"
             "%CRYPTO-6-IKMP_MODE_FAILURE: Processing of Main mode failed with peer at {I}"},
    sign_row{"no_key_there", "MM2", "MM_NO_STATE", "", "MM_WAIT_MSG2", "",
             "%CRYPTO-6-IKMP_MODE_FAILURE: Processing of Main mode failed with peer at {R}",
             "No pre-shared key with {I}!\n"
             "Preshared authentication offered but does not match policy!\nno offers accepted!"},
    sign_row{"no_proposal", "SA_INIT", "", "", "", "",
             "Received no proposal chosen notify\nInitial exchange failed",
             "Received Policies: : Failed to find a matching policy"},
    sign_row{"key", "MM5", "MM_KEY_EXCH", "MM_KEY_EXCH", "MM_WAIT_MSG6", "MM_WAIT_MSG5",
             "retransmitting phase 1 MM_KEY_EXCH...",
             "reserved not zero on ID payload!\n"
             "%CRYPTO-4-IKMP_BAD_MESSAGE: IKE message from {I} failed its sanity check or is "
             "malformed"},
    sign_row{"key", "AM2", "AG_INIT_EXCH", "AG_INIT_EXCH", "AM_WAIT_MSG2", "AM_WAIT_MSG3",
             "HASH payload does not match", ""},
    sign_row{"unprotected", "MM1", "", "", "", "", "",
             "%CRYPTO-4-RECVD_PKT_NOT_IPSEC: Rec'd packet not an IPSEC packet. prot= 47"},
    sign_row{"key", "IKE_AUTH", "", "", "", "",
             "Failed to authenticate the IKE SA\nAuth exchange failed",
             "Verification of peer's authentication data FAILED\n"
             "Failed to authenticate the IKE SA\nAuth exchange failed"},
    sign_row{"key_refused", "IKE_AUTH", "", "READY", "", "",
             "Verification of peer's authentication data FAILED\n"
             "Failed to authenticate the IKE SA\nAuth exchange failed\n"
             "%CRYPTO-4-RECVD_PKT_INV_SPI: decaps: rec'd IPSEC packet has invalid spi", ""},
    sign_row{"no_key_there", "IKE_AUTH", "", "", "", "", "Auth exchange failed",
             "% No Matching peer block found\nFailed to locate an item in the database"},
    sign_row{"method", "IKE_AUTH", "", "", "", "", "Auth exchange failed", ""},
    sign_row{"no_profile", "IKE_AUTH", "", "", "", "", "Auth exchange failed",
             "% IKEv2 profile not found\nFailed to locate an item in the database"},
    sign_row{"initiator_refuses", "IKE_AUTH", "", "READY", "", "",
             "Failed to locate an item in the database\n"
             "%CRYPTO-4-RECVD_PKT_INV_SPI: decaps: rec'd IPSEC packet has invalid spi", ""},
    sign_row{"nat_t_blocked_there", "MM5", "MM_KEY_EXCH", "MM_KEY_EXCH", "MM_WAIT_MSG6",
             "MM_WAIT_MSG5", "retransmitting phase 1 MM_KEY_EXCH...",
             "retransmitting phase 1 MM_KEY_EXCH..."},
    sign_row{"nat_t_blocked_here", "MM6", "MM_KEY_EXCH", "QM_IDLE", "MM_WAIT_MSG6", "MM_ACTIVE",
             "retransmitting phase 1 MM_KEY_EXCH...",
             "phase 1 packet is a duplicate of a previous packet."},
    sign_row{"nat_t_blocked_there", "IKE_AUTH", "I_WAIT_AUTH", "R_WAIT_AUTH", "", "",
             "Auth exchange failed", ""},
    sign_row{"nat_t_blocked_here", "IKE_AUTH", "I_WAIT_AUTH", "READY", "", "",
             "Auth exchange failed", ""},
    sign_row{"identity", "MM6", "QM_IDLE", "QM_IDLE", "", "",
             "peer matches *none* of the profiles", ""},
    sign_row{"identity", "QM1", "QM_IDLE", "QM_IDLE", "MM_ACTIVE", "MM_ACTIVE", "",
             "peer matches *none* of the profiles"},
    sign_row{"wrong_address", "QM1", "QM_IDLE", "QM_IDLE", "MM_ACTIVE", "MM_ACTIVE",
             "received NOTIFY PROPOSAL_NOT_CHOSEN protocol 3",
             "IPSEC(validate_transform_proposal): no IPSEC cryptomap exists for local address {R}"},
    sign_row{"no_entry", "QM1", "QM_IDLE", "QM_IDLE", "MM_ACTIVE", "MM_ACTIVE",
             "received NOTIFY PROPOSAL_NOT_CHOSEN protocol 3",
             "map_db_find_best did not find matching map\n"
             "IPSec policy invalidated proposal with error 32"},
    sign_row{"selectors", "QM1", "QM_IDLE", "QM_IDLE", "MM_ACTIVE", "MM_ACTIVE",
             "received NOTIFY PROPOSAL_NOT_CHOSEN protocol 3",
             "proxy identities not supported\nIPSec policy invalidated proposal with error 32"},
    sign_row{"selectors", "IKE_AUTH", "", "", "", "", "TS_UNACCEPTABLE",
             "There was no IPSEC policy found for received TS"},
    sign_row{"no_entry", "IKE_AUTH", "", "", "", "", "TS_UNACCEPTABLE",
             "There was no IPSEC policy found for received TS"},
    sign_row{"wrong_address", "IKE_AUTH", "", "", "", "", "TS_UNACCEPTABLE",
             "There was no IPSEC policy found for received TS"},
    sign_row{"transform", "QM1", "QM_IDLE", "QM_IDLE", "MM_ACTIVE", "MM_ACTIVE",
             "received NOTIFY PROPOSAL_NOT_CHOSEN protocol 3",
             "transform proposal not supported for identity\n"
             "IPSec policy invalidated proposal with error 256"},
    sign_row{"mode", "QM1", "QM_IDLE", "QM_IDLE", "MM_ACTIVE", "MM_ACTIVE",
             "received NOTIFY PROPOSAL_NOT_CHOSEN protocol 3",
             "IPSec policy invalidated proposal with error 256"},
    sign_row{"pfs", "QM1", "QM_IDLE", "QM_IDLE", "MM_ACTIVE", "MM_ACTIVE",
             "received NOTIFY PROPOSAL_NOT_CHOSEN protocol 3\n"
             "peer does not do paranoid keepalives.",
             "phase 2 SA policy not acceptable! (local {R} remote {I})"},
    sign_row{"transform", "IKE_AUTH", "", "", "", "", "NOTIFY(NO_PROPOSAL_CHOSEN)",
             "Received Policies: ESP: Proposal 1:"},
    sign_row{"mode", "IKE_AUTH", "", "", "", "", "NOTIFY(NO_PROPOSAL_CHOSEN)", ""},
};
// clang-format on

}  // namespace peerlint::negotiate
