#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/device.hpp>

namespace peerlint::failover {

/// A line of a configuration that one device has and another one has not.
struct config_change {
  bool added = false;
  std::string section;  ///< the headers around it, " / " between them; "" in global configuration
  std::string line;

  /// "+ interface GigabitEthernet0/1 / crypto map HQ"
  [[nodiscard]] std::string text() const;

  friend bool operator==(const config_change&, const config_change&) = default;
  friend auto operator<=>(const config_change&, const config_change&) = default;
};

/// What differs, section by section: what is gone, then what is new, each in the order of its
/// device. The order of the lines of a section does not count. Secrets stand in it.
[[nodiscard]] std::vector<config_change> difference(const model::device& before,
                                                    const model::device& after);
/// The same of two written configurations.
[[nodiscard]] std::vector<config_change> difference(std::string_view before,
                                                    std::string_view after);

/// Those of the first list that stand in the other one too.
[[nodiscard]] std::vector<config_change> common(const std::vector<config_change>& of,
                                                const std::vector<config_change>& with);

}  // namespace peerlint::failover
