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
#include <peerlint/model/ipsec.hpp>
#include <peerlint/model/isakmp.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>

namespace peerlint {

/// What one gate of a negotiation says. `unknown` where a file does not hold what it compares.
enum class verdict : std::uint8_t { pass, fail, unknown };

/// One question of the negotiation: its verdict, how sure that is, and what was compared.
template <class Evidence>
struct gate {
  verdict is = verdict::unknown;
  confidence sure = confidence::high;
  Evidence found{};
};

/// One end of a tunnel: an entry of a crypto map where it is applied. Points into the workspace.
struct endpoint {
  std::size_t device = 0;  ///< index in workspace::devices()
  std::string device_name;
  std::string file;
  const model::crypto_map_entry* entry = nullptr;
  std::string interface;      ///< that carries the map
  net::ipv4_address address;  ///< IKE's local address
  span address_at{};
  net::ipv4_address peer;  ///< what `set peer` names
  span peer_at{};
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
  std::optional<policy_pair> nearest;
};

/// How two keys differ, as far as may be told without giving one away.
enum class key_difference : std::uint8_t { none, letter_case, length, value };

/// The key of each end for the other.
struct key_pair {
  const model::isakmp_key* initiator = nullptr;
  const model::isakmp_key* responder = nullptr;
  key_difference differ = key_difference::none;
};

/// Which transform sets meet, or the two that miss each other by least.
struct transform_choice {
  const model::transform_set* initiator = nullptr;
  const model::transform_set* responder = nullptr;
  span initiator_use{};
  span responder_use{};
  peerlint::stronger stronger = stronger::neither;
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
};

struct selector_pairs {
  std::vector<selector_exchange> lines;
};

/// What a direction comes to.
enum class outcome : std::uint8_t { up, up_degraded, down, unknown };
[[nodiscard]] std::string_view to_text(outcome value);

/// One direction: the initiator starts. Every gate is judged, whatever the ones before it say.
struct exchange {
  endpoint initiator;
  endpoint responder;
  gate<policy_choice> policy;
  gate<key_pair> key;
  gate<transform_choice> transform;
  gate<selector_pairs> selectors;
  peerlint::outcome outcome = peerlint::outcome::unknown;
  std::string_view step;  ///< where it stops: "MM2", "MM5", "QM1"; "" when it does not
};

/// Two ends that name each other, in both directions.
struct tunnel {
  exchange a_to_b;
  exchange b_to_a;
};

}  // namespace peerlint
