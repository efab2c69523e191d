#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/finding.hpp>
#include <peerlint/flow.hpp>
#include <peerlint/prediction.hpp>
#include <peerlint/tunnel.hpp>

// A tunnel as people read it: workspace::report_tunnels makes it of what workspace::tunnels and
// workspace::check found. It owns all that it says, and hides secrets as findings do.
namespace peerlint {

/// A line of a configuration, with one blank for its indentation; or what a router does where no
/// line says it, which has no place.
struct quoted_line {
  std::string text;
  place where{};
};

/// What each end says of one thing. A line that one of them lacks is nothing.
struct compared_lines {
  struct row {
    std::optional<quoted_line> a;
    std::optional<quoted_line> b;
    bool differ = false;  ///< and may not
  };

  std::string what;  ///< "ISAKMP policy"
  std::vector<row> rows;
};

/// An end of a tunnel.
struct reported_end {
  std::string device;
  std::string file;
  std::string kind;       ///< "crypto map", "VTI" …
  std::string object;     ///< "crypto map VPN 10", "interface Tunnel0"
  std::string address;    ///< IKE's, as its own router has it; "" where no line says it
  std::string seen_as;    ///< what others see of it behind static NAT; else ""
  std::string interface;  ///< "" for none
  std::string inside;     ///< where its traffic comes out: that with the map, or the tunnel
  std::string peer;       ///< the address that it calls; "" when it takes anyone
  bool ikev2 = false;
  place where;  ///< the header of the object
};

/// One permit line of the list that says what the initiator protects.
struct reported_selector {
  std::string local;     ///< "10.1.0.0/16", "any", the name of an object group; then its ports
  std::string remote;    ///< likewise
  std::string protocol;  ///< as written: "ip", "tcp" …
  peerlint::outcome outcome = peerlint::outcome::unknown;
  selector_relation relation = selector_relation::unknown;
  std::string entry;                      ///< what takes it at the responder; "" when nothing does
  std::vector<std::string_view> because;  ///< codes
  quoted_line line;
  std::optional<quoted_line> nearest;  ///< of the responder
  std::optional<flow_packet> against;  ///< a packet that one line takes and the other does not
  bool against_is_initiators = true;
};

/// One message of a negotiation.
struct ladder_rung {
  enum class fates : std::uint8_t {
    taken,
    lost,     ///< sent, and does not arrive
    refused,  ///< arrives, and is not taken
    refusal,  ///< itself says no
    not_sent,
    open,  ///< hangs on what no file says
  };

  std::string_view name;  ///< "MM1", "IKE_AUTH request"
  bool by_initiator = true;
  fates fate = fates::taken;
  std::string_view carries{};          ///< "SA", "KE, nonce"
  std::string_view initiator_state{};  ///< as `show` has it behind the message; "" for none
  std::string_view responder_state{};
};
[[nodiscard]] std::string_view to_text(ladder_rung::fates value);

/// One direction: what it comes to when its first end starts.
struct reported_direction {
  prediction result;
  std::string why;                        ///< in a few words; "" when it is up
  std::vector<std::string_view> because;  ///< the codes of the rules that say so
  std::vector<reported_selector> selectors;
  std::vector<ladder_rung> ladder;  ///< up to the message that fails
};

/// The lines behind one of the five steps of IPsec.
struct reported_step {
  unsigned number = 1;
  std::vector<compared_lines> lines;
};

/// A tunnel, or an end whose other end is not among the devices.
struct tunnel_report {
  reported_end a;
  std::optional<reported_end> b;
  reported_direction a_to_b;
  reported_direction b_to_a;
  std::vector<reported_step> steps;  ///< all five; none without `b`
  /// Of check(): those with a mark in what makes the tunnel.
  std::vector<finding> findings;
  /// Of an end that is alone: the device that has the address it calls; "" when none of them has.
  std::string called;

  /// A failure is predicted: a direction that does not work, but for one that never starts by
  /// itself while the other one works, or by design.
  [[nodiscard]] bool fails() const;
  [[nodiscard]] bool is_alone() const { return !b.has_value(); }
};

struct tunnels_summary {
  std::size_t tunnels = 0;  ///< with two ends
  std::size_t up = 0;       ///< both directions, or the one by which it is meant to come up
  std::size_t failing = 0;
  std::size_t unknown = 0;
  std::size_t alone = 0;       ///< ends whose other end is not among the devices
  std::size_t unanswered = 0;  ///< of these: a device among them is called, and calls nobody back
  peerlint::summary counts;    ///< findings are those of the tunnels, each once
};

struct tunnels_result {
  std::vector<tunnel_report> tunnels;  ///< the worst first, then the ends that are alone
  std::vector<problem> problems;
  tunnels_summary summary;
};

/// Leaves the tunnels for which `wanted` is true, and counts anew.
[[nodiscard]] tunnels_result only(tunnels_result of,
                                  const std::function<bool(const tunnel_report&)>& wanted);

}  // namespace peerlint
