#pragma once

#include <optional>
#include <string>

#include <peerlint/tunnel.hpp>
#include "facts/algorithms/strength.hpp"
#include "rules/rule.hpp"

// What two ends say of PFS.
namespace peerlint::rules::pfs {

inline std::string words(std::optional<std::uint16_t> group) {
  return group ? "set pfs group" + std::to_string(*group) : "no `set pfs`";
}

inline unsigned bits(std::optional<std::uint16_t> group) {
  return group ? facts::strength_of_group(*group) : 0;
}

/// The direction whose responder has the weaker group, or none: advice never weakens.
inline const exchange& weaker_last(const tunnel& between) {
  const auto& found = between.a_to_b.transform.found;
  return bits(found.responder_pfs) > bits(found.initiator_pfs) ? between.b_to_a : between.a_to_b;
}

/// A finding at the responder.
inline draft& begin(const exchange& direction, report& out) {
  const auto& found = direction.transform.found;
  const auto& a = direction.initiator;
  const auto& b = direction.responder;
  const bool here = found.responder_pfs_at.exists();
  auto& made =
      here ? out.at(found.responder_pfs_at, "{} and {} have different groups for PFS",
                    a.device_name, b.device_name)
           : out.at(b.section, "{} asks for PFS, and {} does not", a.device_name, b.device_name);
  made.label("{} here", words(found.responder_pfs))
      .related(found.initiator_pfs_at, "{} there", words(found.initiator_pfs))
      .help("on {}: {} / {}", b.device_name,
            b.policy != nullptr && b.entry == nullptr ? "the IPsec profile" : b.object,
            words(found.initiator_pfs));
  return made;
}

}  // namespace peerlint::rules::pfs
