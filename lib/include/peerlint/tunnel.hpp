#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/finding.hpp>
#include <peerlint/flow.hpp>
#include <peerlint/model/access_list.hpp>
#include <peerlint/model/crypto_map.hpp>
#include <peerlint/model/ikev2.hpp>
#include <peerlint/model/ikev2_profile.hpp>
#include <peerlint/model/interface.hpp>
#include <peerlint/model/ipsec.hpp>
#include <peerlint/model/isakmp.hpp>
#include <peerlint/model/isakmp_profile.hpp>
#include <peerlint/net.hpp>
#include <peerlint/prediction.hpp>
#include <peerlint/span.hpp>

namespace peerlint {

/// What makes the tunnel at one end.
enum class endpoint_kind : std::uint8_t {
  crypto_map,   ///< a static entry
  dynamic_map,  ///< an entry that takes any peer
  vti,          ///< `tunnel mode ipsec`
  gre,          ///< GRE to one destination, protected
  multipoint,   ///< mGRE (DMVPN), protected
  dynamic_vti,  ///< a Virtual-Template
};
/// "crypto map", "VTI" …
[[nodiscard]] std::string_view to_text(endpoint_kind value);

/// One end of a tunnel: an entry of a crypto map where it is applied, or a protected tunnel, with
/// one of its peers. Points into the workspace.
struct endpoint {
  std::size_t device = 0;  ///< index in workspace::devices()
  std::string device_name;
  std::string file;
  endpoint_kind kind = endpoint_kind::crypto_map;
  std::size_t number = 0;  ///< of the device's ends, in the order of its lines
  const model::crypto_map_entry* entry = nullptr;  ///< null for tunnels
  const model::interface* tunnel = nullptr;        ///< null for entries
  const model::ipsec_policy* policy = nullptr;     ///< the entry, or the IPsec profile
  std::string object;                              ///< "crypto map VPN 10", "interface Tunnel0"
  span section{};                                  ///< the header of that
  std::string interface;  ///< that carries the map, or is the tunnel's source; "" for none
  std::optional<net::ipv4_address> address;  ///< IKE's local address, where a line says it
  span address_at{};
  std::optional<net::ipv4_address> seen_as;  ///< what others see of it behind static NAT
  std::optional<net::ipv4_address> peer;     ///< what `set peer` or the destination names
  span peer_at{};
  std::size_t peer_position = 0;  ///< 0 is the first peer of the list
  /// Of a tunnel over IPv6, instead of `address` and `peer`: in lower case, as short as it goes; ""
  /// where no line says it.
  std::string address_ipv6;
  std::string peer_ipv6;
  bool ikev2 = false;

  /// Takes whoever calls: it never starts by itself.
  [[nodiscard]] bool takes_anyone() const { return !peer.has_value() && peer_ipv6.empty(); }
  /// The address that the other end has to name.
  [[nodiscard]] std::optional<net::ipv4_address> outer() const {
    return seen_as ? seen_as : address;
  }
  /// Whom it calls and from where, of IPv4 or IPv6; "" where nobody and no line says it.
  [[nodiscard]] std::string peer_text() const;
  [[nodiscard]] std::string address_text() const;
};

/// The fields of an ISAKMP policy that must be equal, in the order in which a responder tests them.
enum class policy_field : std::uint8_t { encryption, hash, authentication, group };
[[nodiscard]] std::string_view to_text(policy_field field);

/// Which end has the stronger value; `neither` where strength says nothing.
enum class stronger : std::uint8_t { neither, initiator, responder };

/// A field in which two policies differ: both values as IOS writes them, and where they stand.
struct policy_difference {
  policy_field field = policy_field::encryption;
  std::string initiator;
  std::string responder;
  peerlint::stronger stronger = stronger::neither;
  span initiator_at{};
  span responder_at{};
};

/// Two policies held against each other. Priority 0: there is none.
struct policy_pair {
  std::uint32_t initiator = 0;
  std::uint32_t responder = 0;
  bool initiator_built_in = false;
  bool responder_built_in = false;
  std::optional<model::ike_authentication> method;  ///< of the initiator
  std::vector<std::string> initiator_lines;         ///< its four fields as commands
  span initiator_header{};
  span responder_header{};
  std::vector<policy_difference> differences;
};

/// Which policy the responder takes, or the pair that misses it by least.
struct policy_choice {
  std::optional<policy_pair> chosen;
  std::optional<policy_pair> stronger;  ///< that the two have in common as well, and do not take
  std::optional<policy_pair> nearest;
};

/// How two keys differ, as far as may be told without giving one away.
enum class key_difference : std::uint8_t { none, letter_case, length, value };

/// Where a pre-shared key stands, and the commands that enter it with `<key>` in its place.
struct key_place {
  span at{};             ///< the key itself; does not exist where the end has none
  std::string commands;  ///< "crypto ikev2 keyring K / peer P / pre-shared-key local <key>"
};

/// The key of each end for the other: of IKEv2 the one by which an end proves itself, and the one
/// by which the other end checks it.
struct key_pair {
  key_place initiator;
  key_place responder;
  key_difference differ = key_difference::none;
  bool proves_responder = false;  ///< of IKEv2: it is the responder's proof that fails
  bool crossed = false;           ///< both have the same local key, and the same remote key
};

/// The address that the initiator calls, and what of the responder has it.
struct reach_pair {
  std::string responder_interface;  ///< "" when none has it
  span initiator_filter{};          ///< the line at the initiator that drops the answer
  span responder_filter{};          ///< the line at the responder that drops the call
};

/// Whether addresses are translated between the two.
struct translation_between {
  bool initiator_behind = false;
  bool responder_behind = false;
};

/// A kind of transform in which two IKEv2 proposals have nothing in common.
enum class proposal_field : std::uint8_t { encryption, integrity, prf, group, pqc };
[[nodiscard]] std::string_view to_text(proposal_field field);

/// The algorithms on which two proposals agree.
struct proposal_agreement {
  model::ikev2_cipher encryption = model::ikev2_cipher::aes_cbc_256;
  std::optional<model::ikev2_hash> integrity;  ///< nothing beside AES-GCM
  model::ikev2_hash prf = model::ikev2_hash::sha512;
  std::uint16_t group = 0;

  friend bool operator==(const proposal_agreement&, const proposal_agreement&) = default;
};

/// Two IKEv2 proposals held against each other, as the routers have them: a built-in one has no
/// header, and words that the compliance shield refuses are left out.
struct proposal_pair {
  model::ikev2_proposal initiator;
  model::ikev2_proposal responder;
  std::vector<proposal_field> differences;
  peerlint::stronger stronger = stronger::neither;  ///< in what differs
  std::optional<proposal_agreement> agreed;         ///< when nothing differs
};

/// Which proposals meet, or the two that miss each other by least.
struct proposal_choice {
  const model::ikev2_policy* initiator_policy = nullptr;  ///< null: the built-in one
  const model::ikev2_policy* responder_policy = nullptr;
  std::optional<proposal_pair> chosen;
  std::optional<proposal_pair> nearest;
  bool group_retry = false;    ///< the first group is not taken: one more round trip
  bool both_built_in = false;  ///< neither end has a policy of its own
};

/// What of an end the other one does not accept.
enum class identity_fault : std::uint8_t {
  none,
  identity,        ///< no statement of the profile matches it
  translated,      ///< it is a private address, and the profile matches the public one
  front_vrf,       ///< the profile does not count in the VRF of the packets
  local_address,   ///< nor at the address that was called
  shut_down,       ///< the profile is shut down
  incomplete,      ///< it lacks what IOS asks for, and is ignored
  authentication,  ///< the method by which the end proves itself
};

/// How one end expects to know the other.
struct identity_pair {
  const model::ikev2_profile* initiator_profile = nullptr;
  const model::ikev2_profile* responder_profile = nullptr;
  const model::isakmp_profile* initiator_isakmp = nullptr;
  const model::isakmp_profile* responder_isakmp = nullptr;
  identity_fault fault = identity_fault::none;
  bool responder_refuses = false;  ///< else the initiator refuses the responder
  std::string sent;                ///< what is refused, as sent: "fqdn hq.example.com", "rsa-sig"
  span sent_at{};                  ///< the line that says it; does not exist for a default
  span expected_at{};              ///< the line that expects another one
};

/// Which transform sets meet, or the two that miss each other by least.
struct transform_choice {
  const model::transform_set* initiator = nullptr;
  const model::transform_set* responder = nullptr;
  /// The strongest set of the initiator that the responder has as well, when it is another one.
  const model::transform_set* strongest = nullptr;
  span initiator_use{};
  span responder_use{};
  peerlint::stronger stronger = stronger::neither;
  bool sets_meet = false;  ///< the transforms; mode and PFS may still differ
  bool kinds_meet = true;  ///< some set of each has the same of AH, ESP and compression
  bool modes_meet = true;
  bool pfs_meets = true;
  std::optional<std::uint16_t> initiator_pfs;  ///< the group; nothing for none
  std::optional<std::uint16_t> responder_pfs;
  span initiator_pfs_at{};
  span responder_pfs_at{};
};

/// What one permit line of the initiator's crypto ACL meets at the other end.
enum class selector_relation : std::uint8_t {
  equal,       ///< the other end has the exact mirror
  contained,   ///< the initiator's is narrower
  containing,  ///< the initiator's is wider
  overlap,
  disjoint,  ///< nothing in common with the mirror of `nearest`, which is alike all the same
  swapped,   ///< the other end has the line itself, not its mirror
  missing,   ///< no line of the other end is like it, though other lines of the two meet
  apart,     ///< the two lists have nothing in common
  unknown,   ///< no IKE can carry it (ACL003, ACL005, ACL007), or conditions decide
};

/// In what a line differs from the mirror of the nearest one.
enum class selector_difference : std::uint8_t { none, networks, protocol, ports };

struct selector_exchange {
  const model::access_list_entry* initiator = nullptr;
  const model::access_list_entry* nearest = nullptr;  ///< of the responder; null when none is like
  selector_relation relation = selector_relation::unknown;
  selector_difference differ = selector_difference::networks;
  /// A packet, as the initiator sends it, that one line takes and the other does not; nothing for
  /// lines that are equal or not compared.
  std::optional<flow_packet> against;
  bool against_is_initiators = true;  ///< the initiator's line takes it
  judgement trigger;                  ///< G1 of this line's traffic
  judgement entry;                    ///< G9 of this line
  judgement data;                     ///< G11 of this line's traffic
  /// Another entry of the responder for the same peer, which has this line's traffic in place of
  /// its end; `transform` is G10 with that one. Null where the end itself is meant.
  const model::crypto_map_entry* taken_by = nullptr;
  judgement transform;
  peerlint::outcome outcome = peerlint::outcome::unknown;
  std::optional<gate_name> gate;
};

struct selector_pairs {
  std::vector<selector_exchange> lines;
};

/// How large the packets may be that an end sends into the tunnel.
struct packet_limit {
  /// The largest one that the chosen transforms carry, of a path of 1500 bytes or what the outside
  /// interface says: `plaintext mtu` of `show crypto ipsec sa`. Nothing where no set is chosen.
  std::optional<std::uint32_t> most;
  span clamp{};  ///< `ip tcp adjust-mss` whose segments do not fit
};

struct packet_limits {
  packet_limit initiator;
  packet_limit responder;
};

/// One direction: the initiator starts. Every gate is judged, whatever the ones before it say.
struct exchange {
  endpoint initiator;
  endpoint responder;
  /// The code of the rule that says that the initiator calls another address than the responder's
  /// end has; "" when it calls that one, or no file says it.
  std::string_view wrong_call{};
  judgement applied;
  judgement trigger;  ///< of the whole section; a line of a crypto map has its own, too
  gate<reach_pair> reach;
  judgement version;
  judgement material;
  gate<policy_choice> policy;      ///< of IKEv1
  gate<proposal_choice> proposal;  ///< of IKEv2
  gate<key_place> responder_key;   ///< where it has none: the key that was meant for the initiator
  gate<translation_between> nat;
  gate<key_pair> key;                ///< the pre-shared keys themselves: part of G8
  gate<identity_pair> identity;      ///< the rest of G8
  judgement entry;                   ///< G9 without selectors: address, peer, profile
  judgement kinds;                   ///< G9 of tunnels: both ends of one kind
  gate<selector_pairs> selectors;    ///< G9
  gate<transform_choice> transform;  ///< G10, with mode and PFS
  judgement data;                    ///< G11 of the whole section
  gate<packet_limits> size;          ///< G12
  judgement rekey;                   ///< G13
  bool aggressive = false;           ///< phase 1 of IKEv1 has three messages instead of six
  prediction result;

  [[nodiscard]] bool ikev2() const { return initiator.ikev2; }
};

/// Two ends that name each other, in both directions.
struct tunnel {
  exchange a_to_b;
  exchange b_to_a;
};

/// An end that no other end among the files calls back.
struct lone_endpoint {
  endpoint end;
  std::string called;  ///< the device that has the address; "" when it is not among the files
  std::optional<std::size_t> called_device;  ///< its index in workspace::devices()
};

}  // namespace peerlint
