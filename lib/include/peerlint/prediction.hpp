#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/finding.hpp>

// What a negotiation comes to: outcome, step, states and messages.
namespace peerlint {

/// What one gate of a negotiation says. `unknown` where a file does not hold what it compares.
enum class verdict : std::uint8_t { pass, fail, unknown };
[[nodiscard]] std::string_view to_text(verdict value);

/// What a direction comes to, when its first end starts.
enum class outcome : std::uint8_t {
  up,
  up_degraded,      ///< works, but weaker than meant, or for a part of the traffic only
  up_no_traffic,    ///< SAs stand, packets do not pass
  half_open,        ///< one end has an SA that the other end refused
  latent_fail,      ///< works until the first rekey, or until a peer or a provider fails
  down,             ///< tried, refused or not answered
  never_triggered,  ///< nothing is ever sent
  responder_only,   ///< never starts by design: no failure
  unknown,          ///< hangs on what no file says
};
[[nodiscard]] std::string_view to_text(outcome value);

/// Works, at least in part: traffic may pass.
[[nodiscard]] bool is_up(outcome value);

/// The questions of a negotiation, in the order in which they stand in the documentation.
enum class gate_name : std::uint8_t {
  applied,        ///< G0 is the initiator's section complete, applied, its interface up?
  trigger,        ///< G1 does the initiator ever start?
  reach,          ///< G2 do IKE's packets reach the responder, and its answers the initiator?
  version,        ///< G3 do both speak the same IKE, in the same mode?
  material,       ///< G4 has the initiator a key or a certificate for the responder?
  policy,         ///< G5 do phase 1 policies or IKEv2 proposals meet?
  responder_key,  ///< G6 has the responder a key for the initiator?
  nat,            ///< G7 does UDP 4500 pass where addresses are translated?
  identity,       ///< G8 are keys equal, identities expected?
  entry,          ///< G9 has the responder a section for this peer and this traffic?
  transform,      ///< G10 do transforms, mode and PFS agree?
  data,           ///< G11 does traffic pass both ways?
  size,           ///< G12 do packets fit?
  rekey,          ///< G13 does it survive a rekey?
};
inline constexpr std::size_t gate_count = 14;
/// "G0" … "G13".
[[nodiscard]] std::string_view to_text(gate_name value);

/// One question of the negotiation, answered. Where it fails and is the first to fail, the
/// direction comes to `outcome` at `step`.
struct judgement {
  verdict is = verdict::pass;
  confidence sure = confidence::high;
  peerlint::outcome outcome = peerlint::outcome::down;
  std::string_view step{};                  ///< "MM1" … "DATA"
  bool never_sent = false;                  ///< step MM1 or SA_INIT, and nothing left the initiator
  std::string_view reason{};                ///< a code of why, which chooses the messages: "no_key"
  std::vector<std::string_view> because{};  ///< codes of the rules that say it
  std::vector<std::string> assumes{};       ///< what no file says, and was taken for granted
};

/// A judgement with what was compared.
template <class Evidence>
struct gate : judgement {
  Evidence found{};
};

/// A line that a router logs, or a state that it shows.
struct predicted_message {
  bool initiator = true;  ///< who prints it
  std::string text;
};

/// One of the five steps of IPsec.
struct prediction_step {
  enum class verdicts : std::uint8_t { pass, fail, unknown, not_reached };

  unsigned number = 1;  ///< 1 interesting traffic … 5 termination and rekey
  verdicts is = verdicts::pass;
  std::vector<std::string_view> because;  ///< codes
};
[[nodiscard]] std::string_view to_text(prediction_step::verdicts value);
/// "interesting traffic", "IKE phase 1", …
[[nodiscard]] std::string_view name_of_step(unsigned number);

/// The parameters of the IKE SA that a negotiation arrives at, in the words of the JSON contract.
struct chosen_ike {
  unsigned version = 1;
  std::string encryption;  ///< "aes-cbc", "aes-gcm", "3des", "des"
  unsigned key_bits = 0;   ///< 0 for ciphers with one length
  std::string hash;        ///< of IKEv1, or the integrity of IKEv2; "" with AEAD
  std::string prf;         ///< of IKEv2
  unsigned group = 0;
  std::string authentication;
  std::uint32_t lifetime_s = 0;
};

/// The parameters of the IPsec SAs.
struct chosen_ipsec {
  std::vector<std::string> transforms;  ///< as IOS writes them
  std::string mode;
  std::string pfs;  ///< "group14"; "" for none
  std::uint32_t lifetime_s = 0;
  std::uint32_t lifetime_kb = 0;
};

/// What one direction comes to.
struct prediction {
  peerlint::outcome outcome = peerlint::outcome::unknown;
  confidence sure = confidence::high;
  std::string_view step{};  ///< where it stops; "" when it does not
  std::optional<gate_name> gate{};
  std::string_view
      initiator_state{};  ///< as `show crypto isakmp sa` has it; "" where there is none
  std::string_view responder_state{};
  std::string_view initiator_asa_state{};  ///< the words of an ASA for the same moment
  std::string_view responder_asa_state{};
  std::vector<prediction_step> steps{};
  std::vector<predicted_message> messages{};
  std::optional<chosen_ike> ike{};
  std::optional<chosen_ipsec> ipsec{};
  std::vector<std::string> assumes{};
};

}  // namespace peerlint
