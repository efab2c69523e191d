#pragma once

#include <string>
#include <string_view>

#include <peerlint/options.hpp>

namespace peerlint::settings {

/// What is taken for true of a device beside its text.
struct assumed {
  peerlint::profile profile = peerlint::profile::ietf;
  std::string release;  ///< "": the one that the text names
};

[[nodiscard]] assumed assumed_of(std::string_view device, const options& chosen);

}  // namespace peerlint::settings
