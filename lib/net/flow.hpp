#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "net/traffic.hpp"

namespace peerlint::net {

/// What can be said of a claim: it holds, it does not, or it hangs on what cannot be known.
enum class truth : std::uint8_t { no, yes, unknown };

/// What one line of an access list matches: packets, and the conditions that all have to hold of
/// one besides (`established`, `time-range NIGHT`, `dscp ef`, `fragments`). Nothing is known of a
/// condition but that, of one packet at one time, the same words are true or false for all lines.
/// A claim about flows is made only when it is true whichever way the conditions go.
struct flow {
  traffic packets;
  std::vector<std::string> conditions{};  ///< as written, any order; `log` is none

  friend bool operator==(const flow&, const flow&) = default;
};

/// With the packets in normal form, the conditions in order and once each.
[[nodiscard]] flow normal(flow any_form);

/// Unknown for a packet that the flow takes if the conditions hold.
[[nodiscard]] truth matches(const flow& whole, const packet& one);
/// True when, for certain, everything that `inner` matches `outer` does too.
[[nodiscard]] bool contains(const flow& outer, const flow& inner);
/// False when, for certain, nothing is matched by both.
[[nodiscard]] bool may_overlap(const flow& a, const flow& b);
/// What both match.
[[nodiscard]] std::optional<flow> intersection(const flow& a, const flow& b);
/// What `a` matches and `b` perhaps does not: exact unless `b` has a condition that `a` has not.
[[nodiscard]] std::vector<flow> difference(const flow& a, const flow& b);
[[nodiscard]] flow mirrored(flow whole);

/// How the first of two sets of packets lies to the second. `unknown` when conditions or the work
/// limit leave it open.
enum class relation : std::uint8_t { equal, subset, superset, overlap, disjoint, unknown };

[[nodiscard]] relation relate(const flow& a, const flow& b);

/// "tcp 10.1.9.0/24 → 10.2.0.0/16 port 443 if established"
[[nodiscard]] std::string to_text(const flow& whole);

}  // namespace peerlint::net
