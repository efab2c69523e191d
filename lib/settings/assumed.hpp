#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <peerlint/options.hpp>

namespace peerlint::settings {

/// What is taken for true of a device beside its text.
struct assumed {
  peerlint::profile profile = peerlint::profile::ietf;
  std::string release;               ///< "": the one that the text names
  std::vector<known_route> routes;   ///< beside those of the text
  std::vector<address_pair> nat;     ///< of a translator beside the device
  std::vector<std::string> outside;  ///< interfaces towards the Internet
};

[[nodiscard]] assumed assumed_of(std::string_view device, const options& chosen);

}  // namespace peerlint::settings
