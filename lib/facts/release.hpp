#pragma once

#include <optional>
#include <string_view>

#include <peerlint/model/device.hpp>

namespace peerlint::facts {

/// A release of IOS or IOS-XE as far as `version X.Y` tells it.
struct release {
  unsigned major = 0;
  unsigned minor = 0;

  friend auto operator<=>(const release&, const release&) = default;
};

/// "15.7", "17.09", "12.4(24)T"; nothing for what is no release.
[[nodiscard]] std::optional<release> parse_release(std::string_view text);

/// The release that the device's own `version` line names.
[[nodiscard]] std::optional<release> release_of(const model::device& device);

/// IOS-XE 17.11.1 and later, where the crypto engine compliance shield refuses weak algorithms and
/// the defaults of an ISAKMP policy are not established (Cisco field notice FN72510).
[[nodiscard]] bool has_shield(release which);

}  // namespace peerlint::facts
