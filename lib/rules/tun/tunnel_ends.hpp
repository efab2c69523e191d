#pragma once

#include <algorithm>
#include <string>

#include <peerlint/tunnel.hpp>
#include "facts/tunnel_kind.hpp"
#include "rules/rule.hpp"

// Two ends of a GRE tunnel of which one has to change.
namespace peerlint::rules::tun {

[[nodiscard]] inline bool blames(const judgement& by, std::string_view code) {
  return by.is == verdict::fail &&
         std::find(by.because.begin(), by.because.end(), code) != by.because.end();
}

/// Each has the address that the other one calls.
[[nodiscard]] inline bool call_each_other(const endpoint& a, const endpoint& b) {
  return a.peer && b.peer && a.peer == b.outer() && b.peer == a.outer();
}

/// The direction whose initiator is the spoke: of a hub with many, a finding stands at each.
[[nodiscard]] inline const exchange& from_spoke(const tunnel& between) {
  return between.a_to_b.initiator.takes_anyone() ? between.b_to_a : between.a_to_b;
}

/// Where a line says the value, else the interface that lacks it.
template <class Setting>
[[nodiscard]] span place_of(const Setting& value, const endpoint& end) {
  return value.is_set() ? value.at : end.section;
}

/// "tunnel mode gre multipoint", as it stands or would.
[[nodiscard]] inline std::string mode_line(const endpoint& end) {
  return "tunnel mode " + std::string(model::to_text(facts::mode_of(*end.tunnel)));
}

}  // namespace peerlint::rules::tun
