#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/span.hpp>

namespace peerlint::session {

/// What entering a line did to the device. Overwritten values, removals of what is not there and
/// refusals are known only here: the model shows what is left.
struct edit {
  enum class kinds : std::uint8_t {
    none,       ///< the command changes no configuration
    set,        ///< a value that was not set
    replaced,   ///< another value of the same command; `old` is its line
    added,      ///< one more object or list member
    removed,    ///< by `no` or `default`
    no_effect,  ///< the same value again, or the removal of what is not there
    refused,    ///< IOS would not take it; `reason` says why
  };

  kinds what = kinds::none;
  span at{};   ///< the line
  span old{};  ///< the line whose value was replaced or removed
  std::string reason{};
  span section{};            ///< the header of the mode, as it was entered last
  std::string_view head{};   ///< the command's keywords: "vrf forwarding"
  bool by_no = false;        ///< the line begins with `no`
  std::string text{};        ///< the line written out, without `no`; only of a change
  std::vector<span> lost{};  ///< lines whose values went though the command does not name them
};

}  // namespace peerlint::session
