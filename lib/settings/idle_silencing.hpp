#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include <peerlint/finding.hpp>
#include <peerlint/span.hpp>

namespace peerlint::settings {

/// Something that was meant to silence findings and does not.
struct idle_silencing {
  enum class reasons : std::uint8_t {
    unused,        ///< it matched nothing
    expired,       ///< its day has passed
    unknown_rule,  ///< it names a rule that there is not
    malformed,     ///< it is no sentence of the notation
  };

  silencer what = silencer::comment;
  reasons why = reasons::unused;
  span at;
  std::string rule;         ///< as it is written
  std::string nearest;      ///< the rule that was probably meant; of an unknown one
  std::string until;        ///< of an expired one
  std::size_t entries = 1;  ///< of a baseline: how many match nothing
  bool sure = true;         ///< false where findings hang on files that were perhaps not given
};

}  // namespace peerlint::settings
